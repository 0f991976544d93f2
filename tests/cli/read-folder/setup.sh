mkdir answers
