-- A screen that nobody touches is locked: its session opens nothing until its owner shows to be there again.
alter table sessie add column aangeraakt timestamptz,          -- as the page said last; null when it says nothing
  add column op_slot boolean not null default false;
