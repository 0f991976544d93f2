#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what wwc needs from Debian or Ubuntu; does nothing when all of it is there.
#   scripts/setup.sh [build|test|ci]    build: to build and run; test: also to test; ci: everything
set -euo pipefail

level=${1:-build}
build=(g++ cmake ninja-build ccache libyaml-cpp-dev nlohmann-json3-dev libfmt-dev libcli11-dev nettle-dev
  libutf8proc-dev)
tests=(catch2 libglpk-dev libxml2-utils)
ci=(clang clang-tidy clang-format llvm libclang-rt-dev pandoc python3 python3-icalendar)
case $level in
  build) packages=("${build[@]}") ;;
  test) packages=("${build[@]}" "${tests[@]}") ;;
  ci)
    packages=("${build[@]}" "${tests[@]}" "${ci[@]}")
    # Node may come from elsewhere than Debian; that will do.
    if ! command -v npm >/dev/null; then packages+=(npm); fi
    if ! command -v node >/dev/null; then packages+=(nodejs); fi
    ;;
  *)
    echo "usage: scripts/setup.sh [build|test|ci]" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null; then
  echo "setup.sh: this is not Debian or Ubuntu (no dpkg-query); install by hand: ${packages[*]}" >&2
  exit 1
fi

missing=()
installed=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null || true)
for package in "${packages[@]}"; do
  grep -qx "$package installed" <<<"$installed" || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi

as_root=(env DEBIAN_FRONTEND=noninteractive)
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "setup.sh: run this as root: apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo "${as_root[@]}")
fi
echo "setup.sh: installing ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq >&2 || echo "setup.sh: going on with the old package lists" >&2
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
