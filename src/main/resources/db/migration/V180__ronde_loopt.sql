-- Since when a walk goes on, so that one that ends by itself does not count its pauses. Null: it pauses, has ended, or began before this.
alter table ronde add column loopt_sinds timestamptz;
