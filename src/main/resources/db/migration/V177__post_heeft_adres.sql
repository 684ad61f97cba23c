-- What waits to be sent has somebody to send it to. One without, made by two who decided over it at once, stood before all others for ever.
-- One version back: it makes none either, unless two decide at once; then the second is refused, which it shows as any fault.
update uitgaand set stand = 'VERVALLEN' where stand = 'WACHT' and aan is null;
alter table uitgaand add constraint uitgaand_wacht_op_iemand check (stand <> 'WACHT' or aan is not null);
