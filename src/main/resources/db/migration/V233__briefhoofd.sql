-- What stood above a letter when it was made: our name and address, and the reader's, a line each. Null: from before this was kept, or erased with the text.
-- One version back: makes letters without it, which are printed with what is so then, and erases only the text: do not go back while cases are erased at night.
alter table brief
  add column afzender text,
  add column lezer text;
