-- When an order without an answer is asked after next; the wait grows with each attempt.
alter table open_order add column next_try timestamp with time zone not null default current_timestamp;
create index open_order_due on open_order (next_try);
