-- The mock bank's ledger: what it made of each serial, once, however often the order arrived.
create table mock_debit (
    sandbox_id   varchar(36)    not null,
    serial       varchar(60)    not null,
    bank_account varchar(40)    not null,
    amount       decimal(18, 2) not null,
    message      text           not null,
    before_it    int            not null,
    ordered_on   date           not null,
    status       varchar(10)    not null,
    reason       varchar(200),
    paid_on      date           not null,
    arrivals     int            not null default 1,
    primary key (sandbox_id, serial)
);
create index mock_debit_account on mock_debit (sandbox_id, bank_account);

-- Faults a trainer ordered for a partner of one sandbox; each call it hits uses one up.
create table outside_fault (
    sandbox_id varchar(36) not null,
    partner    varchar(40) not null,
    fault      varchar(30) not null,
    times_left int         not null,
    primary key (sandbox_id, partner)
);
