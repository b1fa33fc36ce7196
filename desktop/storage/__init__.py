"""The vault: key slots, the encrypted database, its tables, journal and backups."""
