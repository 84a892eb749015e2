-- Serves H2 and PostgreSQL. Times are milliseconds since 1970-01-01 UTC.

create table flow (
    code varchar(200) not null primary key,
    name varchar(500) not null,
    description text not null,
    flow_domain varchar(500) not null,
    environment varchar(200) not null,
    active_revision bigint not null,
    generation bigint not null,
    desired_state varchar(20) not null,
    labels text not null,
    since_ms bigint not null
);

create table revision (
    flow_code varchar(200) not null,
    revision_number bigint not null,
    package_sha256 varchar(64) not null,
    package_size bigint not null,
    content_sha256 varchar(64) not null,
    actor varchar(500) not null,
    reason text not null,
    environment varchar(200) not null,
    camel_version varchar(50) not null,
    created_ms bigint not null,
    primary key (flow_code, revision_number)
);

create table operation (
    id varchar(36) not null primary key,
    request_id varchar(100) not null unique,
    kind varchar(20) not null,
    flow_code varchar(200) not null,
    phase varchar(20) not null,
    revision_number bigint not null,
    generation bigint not null,
    no_change boolean not null,
    error_text text not null,
    findings text not null,
    actor varchar(500) not null,
    created_ms bigint not null,
    updated_ms bigint not null
);
create index operation_by_flow on operation (flow_code, created_ms);

create table log_line (
    seq bigint not null primary key,
    time_ms bigint not null,
    log_level varchar(10) not null,
    event_type varchar(30) not null,
    flow_code varchar(200) not null,
    revision_number bigint not null,
    step_id varchar(500) not null,
    exchange_id varchar(200) not null,
    initiator varchar(500) not null,
    thread_name varchar(200) not null,
    message text not null,
    stack text not null,
    details text not null
);
create index log_line_by_flow on log_line (flow_code, seq);
create index log_line_by_time on log_line (time_ms);
