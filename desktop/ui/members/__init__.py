"""The page “Đảng viên”: the list, one member's phiếu, and the import of an Excel list."""
