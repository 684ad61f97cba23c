-- What is kept has a line in the selectielijst.
insert into selectie (code, waardering, wat) values ('drempels', 'V', 'Hoe vaak een openbare pagina wordt gebruikt');
