// SPDX-License-Identifier: MIT
#include "diagnostic/codes.hpp"

namespace wwc::diagnostic {
namespace {

using enum DiagnosticCode;

constexpr CodeInfo k_codes[] = {
    {file_not_found, Severity::error, "file not found",
     "There is no file under this name. Paths on the command line start at the current folder, "
     "paths inside an answers file at the evidence root. Check the spelling, upper and lower case "
     "included."},
    {path_is_directory, Severity::error, "a folder where a file is wanted",
     "The name belongs to a folder. Give the file inside it, for example `city.yaml`."},
    {no_permission, Severity::error, "no permission to read",
     "The file exists, but this user may not read it. Change its permissions, or run the command "
     "as a user who may."},
    {not_a_regular_file, Severity::error, "not a regular file",
     "The name belongs to a device, a socket or a named pipe. Such a thing can keep a program "
     "waiting for ever, so only regular files are read. To pass a text through a pipe, use `-`."},
    {file_unreadable, Severity::error, "file cannot be read",
     "The system refused to hand out the content, for the reason given in the message. Nothing was "
     "assessed."},
    {file_too_large, Severity::error, "file too large",
     "The file is larger than any catalog or answers file should be, so it was not read. Check "
     "that it is the right file. Large answers can be divided with `include`."},
    {empty_file, Severity::error, "empty file",
     "There is nothing in the file. An empty file is not an assessment in which everything is "
     "fine, so it is an error. `wwc init` writes a file to start from."},
    {only_comments, Severity::error, "nothing but comments",
     "Every line of the file is blank or a comment. Remove the `#` in front of the lines that are "
     "meant to count."},
    {not_utf8, Severity::error, "not UTF-8",
     "The file holds bytes that are not valid UTF-8, as happens when an old program saves accented "
     "letters. Open it in an editor and save it with the encoding UTF-8."},
    {utf16_text, Severity::error, "UTF-16 or UTF-32 text",
     "The file is saved with two or four bytes for each letter, which some editors call Unicode. "
     "Save it with the encoding UTF-8."},
    {control_character, Severity::error, "control character",
     "The file holds a byte that is no text, such as NUL, ESC or DEL. It is invisible in most "
     "editors, and could change what a terminal shows. Delete it."},
    {directive_line, Severity::error, "a line that starts with `%`",
     "YAML keeps lines with `%` in the first column for directives, and everything after such a "
     "line would be lost. Indent the line, or put the text in quotes. Directives such as "
     "`%YAML 1.2` are not needed."},
    {yaml_syntax, Severity::error, "YAML syntax",
     "The text does not follow the rules of YAML at this place, or shortly before it. The most "
     "common reasons are a missing colon, an indentation that differs from the lines around it, "
     "and "
     "a quote that is not closed."},
    {tab_indentation, Severity::error, "a tab in the indentation",
     "YAML lines are indented with spaces only. Replace the tab by spaces, as many as the lines "
     "beside it have. Most editors can insert spaces when the tab key is pressed."},
    {nesting_too_deep, Severity::error, "nested too deep",
     "Lists and maps are nested deeper than any file of this kind needs, usually because of "
     "brackets that are never closed."},
    {too_many_nodes, Severity::error, "too many values",
     "The file holds more keys and values than any file of this kind should. Check that it is the "
     "right file."},
    {yaml_anchor, Severity::error, "an anchor",
     "A value that starts with `&` is an anchor in YAML. Anchors are not used here, so that each "
     "line can be read by itself. If the `&` is part of the text, put the text in quotes. To use a "
     "document several times, give it an id under `evidence` and refer to it with `use`."},
    {yaml_alias, Severity::error, "an alias",
     "A value that starts with `*` is an alias in YAML, a reference to an anchor. Aliases are not "
     "used here. If the `*` is part of the text, as in `*.pdf`, put the text in quotes."},
    {yaml_tag, Severity::error, "a tag",
     "A value that starts with `!` is a tag in YAML, which changes the type of a value. Tags are "
     "not used here. If the `!` is part of the text, put the text in quotes."},
    {merge_key, Severity::error, "a merge key",
     "The key `<<` merges maps in some YAML programs. It is not used here. Write the fields out."},
    {second_document, Severity::error, "a second document",
     "A line with `---` or `...` ends a YAML document. A file here is exactly one document, and "
     "what follows would be ignored without a word. Remove the line, or move the rest to a file of "
     "its own."},
    {duplicate_key, Severity::error, "the same key twice",
     "A map names each key once. Programs disagree about which of the two would count, so neither "
     "does. Join the two, or delete one."},
    {key_not_text, Severity::error, "a key that is not a text",
     "In front of a colon stands a list, a map, or nothing at all. Keys are short names such as "
     "`checklist` or `DG1`."},
    {comma_split_value, Severity::error, "a comma that splits a value",
     "Inside braces a comma starts the next field, so `{population: 84,500}` is a population of 84 "
     "and a field named 500. Write numbers without separators, and put texts with commas in "
     "quotes."},
    {comment_cut_value, Severity::warning, "a `#` that cuts a value",
     "A `#` after a space starts a comment, so `file: Report #3.pdf` names the file `Report`. Put "
     "the value in quotes if the `#` belongs to it; put a space after the `#` if it is a comment."},
    {colon_in_value, Severity::error, "a colon inside a value",
     "A colon with a space after it ends a key, so a value such as `RFP: phase 2` cannot stand "
     "alone. Put the whole value in quotes."},
    {special_first_character, Severity::error, "a value that starts with a special character",
     "YAML keeps `@`, `` ` ``, `%` and some more characters at the start of a value for itself. "
     "Put the value in quotes."},
    {unclosed_quote, Severity::error, "a quote that is not closed",
     "A value starts with a quote, and the quote that would end it is missing. A quote inside such "
     "a value is written as `''` between single quotes, and as `\\\"` between double quotes."},
    {unbalanced_bracket, Severity::error, "a bracket without its partner",
     "Every `[` needs its `]` and every `{` its `}`. A value that merely starts with a bracket "
     "must be put in quotes."},
    {bad_escape, Severity::error, "a backslash in double quotes",
     "Between double quotes a backslash starts an escape such as `\\n`. For a path or another text "
     "with backslashes use single quotes, or write the backslash twice."},
    {missing_space_after_colon, Severity::error, "no space after a colon",
     "A key ends with a colon and a space. Without the space, `met:yes` is one text, and not a key "
     "with a value."},
    {indentation, Severity::error, "indentation",
     "The fields of one map start in the same column, and so do the dashes of one list. This line "
     "starts in another."},
    {text_after_document, Severity::error, "text after the end of the document",
     "What stands here is outside the list or map that makes up the file, usually because of its "
     "indentation. It would have been ignored without a word."},
    {unknown_field, Severity::error, "unknown field",
     "The field is not one that may stand here. A misspelt field would otherwise be ignored, and "
     "what it says with it. The message names the nearest field, and the note all of them."},
    {missing_field, Severity::error, "missing field",
     "A field that is always needed here is absent, or has nothing after its colon."},
    {not_a_map, Severity::error, "fields are wanted",
     "Here fields are wanted, each on a line of its own with a key, a colon and a value."},
    {wrong_kind, Severity::error, "wrong kind of value",
     "The value is of another kind than the field takes: a list where one text is wanted, say, or "
     "a text where fields are wanted."},
    {value_out_of_range, Severity::error, "value not allowed",
     "The value is of the right kind, but not one that the field takes: a number that is too "
     "small or too large, or not written in digits alone."},
    {wrong_effort, Severity::error, "not a number of working days",
     "Effort is the number of working days that one person needs, in digits with at most one "
     "decimal: `0.5`, `3`, `10`. It has no unit, since every number means days; it is never below "
     "0, and at most 10,000."},
};
static_assert(is_complete(k_codes, 101, end_of_reading));

}  // namespace

std::span<const CodeInfo> reading_codes() {
  return k_codes;
}

}  // namespace wwc::diagnostic
