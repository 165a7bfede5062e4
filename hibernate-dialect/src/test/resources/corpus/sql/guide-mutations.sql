-- g-mutations-001
update person set name='x' where true;

-- g-mutations-002
update person set name='x' where person.name is null;

-- g-mutations-003
update person set name=upper(person.name),nick_name=null,version=(person.version+1) where person.id=1;

-- g-mutations-004
update person set name=(select max(p2_0.name) from partner p2_0 where p2_0.id=person.id) where person.id in (select p3_0.person_id from phone p3_0);

-- g-mutations-005
update person set name=coalesce((select p2_0.name from partner p2_0 where p2_0.id=person.id),person.name) where true;

-- g-mutations-006
update person set mentor_id=null from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id where m1_0.name='x' and person.id=p1_0.id;

-- g-mutations-007
update person set mentor_id=(select p2_0.id from person p2_0 where p2_0.id=1) where person.id>3;

-- g-mutations-008
update person set mentor_id=3 where person.mentor_id is null;

-- g-mutations-009
update person set created_on=days_add(person.created_on,1),version=(person.version+1) where exists(select 1 from phone p2_0 where p2_0.person_id=person.id and p2_0.phone_type='MOBILE');

-- g-mutations-010
update person set name=concat(person.name,'-',cast(person.id as varchar)) where person.name like '%\\_%';

-- g-mutations-011
update person set name='x' where not exists(select 1 from phone p2_0 where person.id=p2_0.person_id);

-- g-mutations-012
update person set name='x' where (select count(*) from phone p2_0 where person.id=p2_0.person_id)>1;

-- g-mutations-013
update person set name=case when person.id>3 then 'a' when person.nick_name is null then 'b' else person.name end where true;

-- g-mutations-014
update book set cost_value=(book.cost_value*1.1),level='HIGH',color=0,available=not(book.available) where book.pages between 1 and 3;

-- g-mutations-015
update book set cost_currency=null,cost_value=null where book.cost_currency='x';

-- g-mutations-016
update book set keywords=['a'],scores=array_append(book.scores,3),published=current_date(),opens=date_format(now(),'%H:%i:%S'),added=now(6) where book.id=1;

-- g-mutations-017
update book set price=3.14,level=null,title='O''Neil \\\\ x' where book.isbn='x';

-- g-mutations-018
select p1_0.id from payment p1_0 where p1_0.amount>100;
update payment set completed=true where payment.id in (1);

-- g-mutations-019
select ccp1_0.id from credit_card_payment ccp1_0 join payment ccp1_1 on ccp1_0.id=ccp1_1.id where ccp1_1.amount>3;
update credit_card_payment set card_number='*' where credit_card_payment.id in (1);
update payment set completed=true where payment.id in (1);

-- g-mutations-020
select p1_0.id from payment p1_0;

-- g-mutations-021
select a1_0.id from (select id, name, weight, null as breed, null as lives, 0 as clazz_ from animal union all select id, name, weight, breed, null as lives, 1 as clazz_ from dog union all select id, name, weight, null as breed, lives, 2 as clazz_ from cat) a1_0 where a1_0.name='x';
update animal set weight=(animal.weight+1) where animal.id in (1);
update dog set weight=(dog.weight+1) where dog.id in (1);
update cat set weight=(cat.weight+1) where cat.id in (1);

-- g-mutations-022
update dog set breed='x' where dog.weight>3;

-- g-mutations-023
update account set balance=0 where account.kind='D';

-- g-mutations-024
update account set overdraft=account.balance where account.owner='x' and account.kind='D';

-- g-mutations-025
update account set creditLimit=5,version=(account.version+1) where account.kind='C';

-- g-mutations-026
update thing set label='x',open='Y',done=0 where thing.open='Y' and thing.deleted=false;

-- g-mutations-027
update order_line set quantity=(order_line.quantity+1) where order_line.orderNo=1 and order_line.lineNo in (1,2);

-- g-mutations-028
update doc set spec=json_set(coalesce(spec,json_object()),'$.brand','x') where cast(get_json_string(doc.spec,'$.size') as int)=3;

-- g-mutations-029
update doc set shape=named_struct('maker',upper(doc.shape.maker),'width',4,'cost2',shape.cost2) where doc.id=1;

-- g-mutations-030
update person set name=m1_0.name from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id where m1_0.id=1 and person.id=p1_0.id;

-- g-mutations-031
update person set name=coalesce(m1_0.name,'x') from person p1_0 left join person m1_0 on m1_0.id=p1_0.mentor_id where p1_0.id>1 and person.id=p1_0.id;

-- g-mutations-032
update book set title=concat(p1_0.name,b1_0.title) from book b1_0 join publisher p1_0 on p1_0.id=b1_0.publisher_id where book.id=b1_0.id;

-- g-mutations-033
update phone set phone_number=m1_0.address from phone p1_0 join person p2_0 on p2_0.id=p1_0.person_id join person m1_0 on m1_0.id=p2_0.mentor_id where m1_0.name='x' and phone.id=p1_0.id;

-- g-mutations-034
update person set name='x' where person.id in (select p2_0.id from person p2_0 where p2_0.name='y');

-- g-mutations-035
delete from person_addresses where true;
delete from person where true;

-- g-mutations-036
delete from person_addresses where person_addresses.Person_id in (select p1_0.id from person p1_0 where p1_0.name='x');
delete from person where person.name='x';

-- g-mutations-037
-- refused: RH5107 phone_repairs: Hibernate does not find the rows of a collection by a condition on what their owners refer to. → Find the owners in a subquery: where o.id in (select …).

-- g-mutations-038
delete from phone_repairs where phone_repairs.Phone_id in (select p1_0.id from phone p1_0 where p1_0.person_id in (select p3_0.id from person p3_0 where p3_0.name like 'x%'));
delete from phone where phone.person_id in (select p3_0.id from person p3_0 where p3_0.name like 'x%');

-- g-mutations-039
delete from phone_call where phone_call.duration=(select max(c2_0.duration) from phone_call c2_0);

-- g-mutations-040
delete from phone_call using phone_call c1_0 join phone p1_0 on p1_0.id=c1_0.phone_id join person p2_0 on p2_0.id=p1_0.person_id join person m1_0 on m1_0.id=p2_0.mentor_id where m1_0.name='x' or c1_0.payment_id is null and phone_call.id=c1_0.id;

-- g-mutations-041
delete from phone_call using phone_call c1_0 join phone p1_0 on p1_0.id=c1_0.phone_id where p1_0.phone_number='x' and phone_call.id=c1_0.id;

-- g-mutations-042
select p1_0.id from payment p1_0 where p1_0.completed=false;
delete from wire_transfer_payment where wire_transfer_payment.id in (1);
delete from credit_card_payment where credit_card_payment.id in (1);
delete from payment where payment.id in (1);

-- g-mutations-043
select wtp1_0.id from wire_transfer_payment wtp1_0 where wtp1_0.iban is null;
delete from wire_transfer_payment where wire_transfer_payment.id in (1);
delete from payment where payment.id in (1);

-- g-mutations-044
select a1_0.id from (select id, name, weight, null as breed, null as lives, 0 as clazz_ from animal union all select id, name, weight, breed, null as lives, 1 as clazz_ from dog union all select id, name, weight, null as breed, lives, 2 as clazz_ from cat) a1_0;
delete from animal where animal.id in (1);
delete from dog where dog.id in (1);
delete from cat where cat.id in (1);

-- g-mutations-045
delete from cat where cat.lives<1;

-- g-mutations-046
delete from account where account.balance<=0;

-- g-mutations-047
delete from account where account.kind='C';

-- g-mutations-048
update thing set deleted=true where thing.label='x' and thing.deleted=false;

-- g-mutations-049
update thing set deleted=true where thing.deleted=false;

-- g-mutations-050
delete from book_author where book_author.books_id in (select b1_0.id from book b1_0 where not exists(select 1 from book_tag t1_0 where b1_0.id=t1_0.Book_id));
delete from book_price where book_price.Book_id in (select b1_0.id from book b1_0 where not exists(select 1 from book_tag t1_0 where b1_0.id=t1_0.Book_id));
delete from book_tag where book_tag.Book_id in (select b1_0.id from book b1_0 where not exists(select 1 from book_tag t1_0 where b1_0.id=t1_0.Book_id));
delete from book where not exists(select 1 from book_tag t1_0 where book.id=t1_0.Book_id);

-- g-mutations-051
delete from book_author where book_author.books_id in (select b1_0.id from book b1_0 where b1_0.published<years_add(current_date(),-10));
delete from book_price where book_price.Book_id in (select b1_0.id from book b1_0 where b1_0.published<years_add(current_date(),-10));
delete from book_tag where book_tag.Book_id in (select b1_0.id from book b1_0 where b1_0.published<years_add(current_date(),-10));
delete from book where book.published<years_add(current_date(),-10);

-- g-mutations-052
delete from order_line where order_line.orderNo=1;

-- g-mutations-053
delete from order_line where ((order_line.orderNo=1 and order_line.lineNo=2) or (order_line.orderNo=3 and order_line.lineNo=4));

-- g-mutations-054
delete from loan using loan l1_0 join book b1_0 on b1_0.id=l1_0.book_id where b1_0.title='x' and l1_0.until_ is null and (loan.book_id=l1_0.book_id and loan.person_id=l1_0.person_id);

-- g-mutations-055
delete from loan where loan.person_id=3 and loan.book_id in (1,2);

-- g-mutations-056
delete from partner where not exists(select 1 from person p2_0 where p2_0.id=partner.id);

-- g-mutations-057
insert into partner(id,name,version) select p2_0.id,p2_0.name,0 from person p2_0;

-- g-mutations-058
insert into partner(id,name,version) select p2_0.id,upper(p2_0.name),0 from person p2_0 where p2_0.id>3 order by p2_0.id limit 5;

-- g-mutations-059
insert into partner(id,name,version) values (1,'a',0), (2,'b',0), (3,null,0);

-- g-mutations-060
insert into partner(id,name,version) values (1,'x',0);

-- g-mutations-061
-- refused: RH5105 partner: StarRocks cannot keep an existing row: an INSERT replaces it. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- g-mutations-062
insert into partner(id,name,version) values (1,'x',0);

-- g-mutations-063
-- refused: RH5105 partner: StarRocks can only replace a row by the inserted values. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- g-mutations-064
-- refused: RH5105 partner: StarRocks replaces rows without a condition. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- g-mutations-065
insert into phone(id,phone_number,phone_type,person_id) select p3_0.id,'x',cast('MOBILE' as varchar),p3_0.mentor_id from person p3_0;

-- g-mutations-066
-- refused: RH5106 dev.rockhopper.hibernate.corpus.guide.People$CreditCardPayment: An INSERT statement into an entity of several tables cannot be one statement in StarRocks. → Persist the entities one by one, or map the hierarchy with SINGLE_TABLE.

-- g-mutations-067
insert into dog(id,name,weight,breed) select a1_0.id,a1_0.name,a1_0.weight,'x' from (select id, name, weight, null as breed, null as lives, 0 as clazz_ from animal union all select id, name, weight, breed, null as lives, 1 as clazz_ from dog union all select id, name, weight, null as breed, lives, 2 as clazz_ from cat) a1_0;

-- g-mutations-068
insert into account(id,owner,balance,overdraft,version,kind) values (1,'x',3,4,0,'D');

-- g-mutations-069
insert into account(id,owner,balance,version,kind) select (da1_0.id+1),da1_0.owner,da1_0.overdraft,1,'Account' from account da1_0 where da1_0.kind='D';

-- g-mutations-070
insert into order_line(orderNo,lineNo,sku,quantity) values (1,2,'x',3);

-- g-mutations-071
insert into book(id,title,cost_value,cost_currency,level,color,available,published,keywords,scores) values (1,'x',1.5,'EUR','LOW',2,true,date '2020-01-01',['a'],[1,2]);

-- g-mutations-072
insert into thing(id,code,label,open) values (1,'c','l','Y');

-- g-mutations-073
insert into doc(id,raw,body) select (d2_0.id+1),d2_0.raw,d2_0.body from doc d2_0;

-- g-mutations-074
insert into person(id,name,version,mentor_id) values (1,'x',0,null);

-- g-mutations-075
insert into partner(id,name,version) with x (i,n) as (select p1_0.id,p1_0.name from person p1_0) select x1_0.i,x1_0.n,0 from x x1_0;

-- g-mutations-076
insert into partner(id,name,version) select p2_0.id,p2_0.name,0 from person p2_0 union all select p3_0.id,p3_0.name,p3_0.version from partner p3_0;

-- g-mutations-077
update person set name='x' where 1 in (select 1 from partner p2_0 where p2_0.id>person.id);

-- g-mutations-078
-- refused: RH5107 subquery: StarRocks takes nothing but equalities with columns of the query around it in this subquery. → Join the tables instead, or use it as a condition of its own: … and exists (…).

-- g-mutations-079
update person set name='x' where person.name='y' or exists(select 1 from person_addresses a1_0 where person.id=a1_0.Person_id and a1_0.addr='Home');

-- g-mutations-080
delete from person_addresses where person_addresses.Person_id in (select p1_0.id from person p1_0 where 1 not in (select 1 from partner p2_0 where p2_0.id>=p1_0.id));
delete from person where 1 not in (select 1 from partner p2_0 where p2_0.id>=person.id);

-- g-mutations-081
delete from partner where 1 not in (select 1 from person p2_0 where p2_0.id>=partner.id);

-- g-mutations-082
delete from phone_repairs where phone_repairs.Phone_id in (select p1_0.id from phone p1_0 where p1_0.id in (select p2_0.id from phone p2_0 join person p3_0 on p3_0.id=p2_0.person_id where p3_0.name='x'));
delete from phone where phone.id in (select p2_0.id from phone p2_0 join person p3_0 on p3_0.id=p2_0.person_id where p3_0.name='x');
