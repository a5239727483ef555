-- A sandbox and its append-only journal; nothing in the application changes or deletes a row of journal_entry.
create table sandbox (
    id         varchar(36) primary key,
    owner_id   bigint      not null references account (id),
    kind       varchar(10) not null,
    baseline   varchar(40) not null,
    forked_of  varchar(36),
    forked_at  int,
    created_at timestamp with time zone not null default current_timestamp
);
create index sandbox_owner on sandbox (owner_id, created_at);

create table journal_entry (
    sandbox_id  varchar(36) not null references sandbox (id),
    number      int         not null,
    body        text        not null,
    hash        varchar(64) not null,
    recorded_at timestamp with time zone not null default current_timestamp,
    primary key (sandbox_id, number)
);

-- Orders to the outside that are committed and not yet answered; sent and queried by serial, never resent blind.
create table open_order (
    sandbox_id varchar(36)  not null references sandbox (id),
    serial     varchar(60)  not null,
    entry      int          not null,
    attempts   int          not null default 0,
    created_at timestamp with time zone not null default current_timestamp,
    primary key (sandbox_id, serial)
);
