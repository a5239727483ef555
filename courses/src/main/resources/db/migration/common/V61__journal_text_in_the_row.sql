-- Entries are some hundred bytes to some thousand: kept in the row itself they are written and read several times faster
-- than as large objects beside it. PostgreSQL holds both types alike.
alter table journal_entry alter column body set data type varchar;
