"""What a check of a file found, shown in five answers; used by the branch's window and the committee's."""
