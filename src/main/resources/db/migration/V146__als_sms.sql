-- What an e-mail to a neighbour would have been as a text message, for when it does not arrive. It goes with the rest as soon as the message went.
alter table uitgaand
  add mobiel varchar(20),
  add sms    text;
