-- The answer to a mutation that carried an Idempotency-Key; status null while the first call is still at work.
create table idempotent_answer (
    account_id   bigint       not null references account (id),
    idem_key     varchar(200) not null,
    path         varchar(400) not null,
    method       varchar(8)   not null,
    body_hash    varchar(64)  not null,
    run          varchar(120)  not null,
    status       int,
    content_type varchar(100),
    location     varchar(400),
    body         text,
    created_at   timestamp with time zone not null,
    primary key (account_id, idem_key, method, path)
);
create index idempotent_answer_created on idempotent_answer (created_at);
