-- What was typed into a form and not yet submitted; one per person, sandbox and form.
create table form_draft (
    account_id bigint      not null references account (id),
    sandbox_id varchar(36) not null references sandbox (id),
    form       varchar(80) not null,
    body       text        not null,
    seen       int         not null,
    saved_at   timestamp with time zone not null,
    primary key (account_id, sandbox_id, form)
);
