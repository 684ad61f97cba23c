-- Whoever comes back, or lost the role, and for whom the account is asked once more; the first time has its own column.
alter table loopbaan add column account_terug_op timestamptz;
