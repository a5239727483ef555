-- A scenario's folder as it was when the first attempt at that version began: by it the attempt is played and graded.
create table scenario_edition (
    scenario varchar(60)  not null,
    version  varchar(64)  not null,
    folder   varchar(120) not null,
    files    text         not null,
    kept_at  timestamp with time zone not null default current_timestamp,
    primary key (scenario, version)
);
