-- Runs on H2 and on PostgreSQL alike.
create table note (
    id          varchar(80) primary key,
    title       varchar(200)   not null,
    body        varchar(20000) not null,
    domain      varchar(2)     not null,
    author_name varchar(60)    not null,
    author_id   bigint references account (id),
    verified_on date,
    mark        varchar(16)    not null,
    clause      varchar(400)   not null,
    state       varchar(12)    not null,
    version     int            not null,
    helpful     int            not null default 0,
    -- Hash of what the product delivered, as long as nobody has edited it.
    seed_hash   varchar(64),
    created_at  timestamp with time zone not null,
    updated_at  timestamp with time zone not null
);
create index note_state on note (state, id);

-- What a note is tied to: operations, refusals, fields, documents, tags, in the author's order.
create table note_tie (
    note_id varchar(80) not null references note (id),
    kind    varchar(12) not null,
    place   int         not null,
    name    varchar(80) not null,
    primary key (note_id, kind, place)
);
create index note_tie_name on note_tie (kind, name);

create table note_version (
    note_id varchar(80) not null references note (id),
    version int         not null,
    content text        not null,
    editor  varchar(60) not null,
    at      timestamp with time zone not null,
    primary key (note_id, version)
);

create table note_vote (
    note_id    varchar(80) not null references note (id),
    account_id bigint      not null references account (id),
    at         timestamp with time zone not null,
    primary key (note_id, account_id)
);

-- Every node feeds its index from here. Writers take their number from the one row of the head and hold it until they
-- commit, so that numbers become visible in order and a reader never misses one.
create table note_change (
    number  bigint primary key,
    note_id varchar(80) not null,
    at      timestamp with time zone not null
);
create table note_change_head (
    id     int primary key,
    number bigint not null
);
insert into note_change_head (id, number) values (1, 0);

-- What somebody is just writing, kept until it is saved or thrown away; note_id is empty for a new note.
create table note_sketch (
    account_id bigint      not null references account (id),
    note_id    varchar(80) not null,
    content    text        not null,
    at         timestamp with time zone not null,
    primary key (account_id, note_id)
);
