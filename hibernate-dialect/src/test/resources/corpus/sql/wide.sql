-- i-tpc
select v1_0.id,v1_0.clazz_,v1_0.maker,v1_0.electric,v1_0.doors from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0;

-- i-tpc-filter
select v1_0.id,v1_0.clazz_,v1_0.maker,v1_0.electric,v1_0.doors from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0 where v1_0.maker='x' order by v1_0.id;

-- i-tpc-type
select v1_0.clazz_,count(*) from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0 group by v1_0.clazz_;

-- i-tpc-typefilter
select v1_0.id,v1_0.clazz_,v1_0.maker,v1_0.electric,v1_0.doors from (select id, maker, doors, null as electric, 1 as clazz_ from Car) v1_0 where v1_0.clazz_=1;

-- i-tpc-treat
select v1_0.id,v1_0.clazz_,v1_0.maker,v1_0.electric,v1_0.doors from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0 where v1_0.doors>2;

-- i-tpc-sub
select c1_0.id,c1_0.maker,c1_0.doors from Car c1_0 where c1_0.doors=4;

-- i-tpc-count
select count(v1_0.id) from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0;

-- i-tpc-join
select v1_0.maker,n1_0.`text` from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0 join Note n1_0 on n1_0.id=v1_0.id;

-- i-tpc-subq
select n1_0.id,n1_0.at,n1_0.`text` from Note n1_0 where n1_0.id in (select v1_0.id from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0);

-- i-tpc-limit
select v1_0.id,v1_0.clazz_,v1_0.maker,v1_0.electric,v1_0.doors from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0 order by v1_0.maker limit 3;

-- i-party
select p1_0.id,p1_0.kind,p1_0.name,p1_0.version,p1_1.taxNumber,p1_2.boss_id,p1_2.salary,p1_3.email from Party p1_0 left join Company p1_1 on p1_0.id=p1_1.id left join Employee p1_2 on p1_0.id=p1_2.id left join Person p1_3 on p1_0.id=p1_3.id;

-- i-party-sub
select e1_0.id,e1_2.name,e1_2.version,e1_1.email,e1_0.boss_id,e1_0.salary from Employee e1_0 join Person e1_1 on e1_0.id=e1_1.id join Party e1_2 on e1_0.id=e1_2.id where e1_0.salary>3 and e1_2.name='x';

-- i-party-type
select p1_0.id,p1_0.kind,p1_0.name,p1_0.version,p1_1.taxNumber,p1_2.boss_id,p1_2.salary,p1_3.email from Party p1_0 left join Company p1_1 on p1_0.id=p1_1.id left join Employee p1_2 on p1_0.id=p1_2.id left join Person p1_3 on p1_0.id=p1_3.id where p1_0.kind in ('C','E');

-- i-party-treat
select p1_1.salary,p1_2.taxNumber from Party p1_0 left join Employee p1_1 on p1_0.id=p1_1.id left join Company p1_2 on p1_0.id=p1_2.id;

-- i-party-boss
select e1_1.name,b1_1.name,b1_0.email from Employee e1_0 join Party e1_1 on e1_0.id=e1_1.id join Party b1_1 on b1_1.id=e1_0.boss_id join Person b1_0 on b1_0.id=b1_1.id;

-- i-shape
select s1_0.id,s1_0.kind,s1_0.radius,s1_0.side from Shape s1_0 where s1_0.kind=1;

-- i-shape-sub
select c1_0.id,c1_0.radius from Shape c1_0 where c1_0.radius>1.5 and c1_0.kind=1;

-- i-shape-treat
select s1_0.id,s1_0.kind,s1_0.radius,s1_0.side from Shape s1_0 where s1_0.radius>1 or s1_0.side>1;

-- i-note
select n1_0.id,n1_0.at,n1_0.`text` from Note n1_0 where n1_0.at<now(6);

-- f-split
select s1_0.id,s1_0.name,s1_1.more from Split s1_0 left join split_more s1_1 on s1_0.id=s1_1.split_id where s1_1.more='x' and s1_0.name='y';

-- f-split-sel
select s1_1.more from Split s1_0 left join split_more s1_1 on s1_0.id=s1_1.split_id;

-- f-soft
select s1_0.id,s1_0.name from Soft s1_0 where s1_0.name='x' and s1_0.deleted=false;

-- f-softtime
select st1_0.id,st1_0.name from SoftTime st1_0 where st1_0.name='x' and st1_0.deleted is null;

-- f-soft-join
select s1_0.name,st1_0.name from Soft s1_0 left join SoftTime st1_0 on st1_0.deleted is null and st1_0.id=s1_0.id where s1_0.deleted=false;

-- f-restricted
select r1_0.id,r1_0.hidden,r1_0.n from Restricted r1_0 where (r1_0.hidden = false) and r1_0.n>1;

-- f-computed
-- refused: RH5107 order by: StarRocks does not sort by a subquery. → Select the value, and sort by its position: order by 2.

-- f-computed-sel
select c1_0.price * 2,(select max(c.price) from Computed c),upper(c1_0.shout),c1_0.yes from Computed c1_0 where c1_0.yes='Y';

-- f-computed-group
select c1_0.price * 2,count(*) from Computed c1_0 group by c1_0.price * 2;

-- f-trip
select t1_0.city,t1_0.to_city,t1_0.to_zip from Trip t1_0 where (t1_0.city=t1_0.to_city and t1_0.zip=t1_0.to_zip);

-- f-trip-null
select t1_0.id,t1_0.to_city,t1_0.to_zip,t1_0.city,t1_0.zip from Trip t1_0 where t1_0.city is null and t1_0.zip is null and (t1_0.to_city is not null or t1_0.to_zip is not null);

-- f-any
select t1_0.id,t1_0.target_kind,t1_0.target_id from Tagged t1_0 left join Trip t2_0 on t1_0.target_kind='trip' and t2_0.id=t1_0.target_id left join Soft s1_0 on s1_0.deleted=false and t1_0.target_kind='soft' and s1_0.id=t1_0.target_id and s1_0.deleted=false where t1_0.target_kind='soft';

-- f-any-id
select t1_0.id,t1_0.target_kind,t1_0.target_id from Tagged t1_0 left join Trip t2_0 on t1_0.target_kind='trip' and t2_0.id=t1_0.target_id left join Soft s1_0 on s1_0.deleted=false and t1_0.target_kind='soft' and s1_0.id=t1_0.target_id and s1_0.deleted=false where t1_0.target_id=1 and (t1_0.target_kind is not null or t1_0.target_id is not null);

-- f-total
select t1_0.name,t1_0.n from ( select name, count(*) as n from Soft group by name ) t1_0 where t1_0.n>1;

-- f-dyn
select d1_0.id,d1_0.a,d1_0.b from Dynamic d1_0 where d1_0.a<>d1_0.b;

-- k-elements
select n1_0.nicks from Owner o1_0 join owner_nick n1_0 on o1_0.id=n1_0.Owner_id where n1_0.nicks like 'a%';

-- k-index
select n1_0.pos,n1_0.nicks from Owner o1_0 join owner_nick n1_0 on o1_0.id=n1_0.Owner_id;

-- k-index-where
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 join owner_nick n1_0 on o1_0.id=n1_0.Owner_id and n1_0.pos=0 where n1_0.nicks='x';

-- k-map
select s1_0.game,s1_0.score from Owner o1_0 join owner_score s1_0 on o1_0.id=s1_0.Owner_id where s1_0.game='chess';

-- k-map-access
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 join owner_score s1_0 on o1_0.id=s1_0.Owner_id and s1_0.game='chess' where s1_0.score>3;

-- k-entry
select s1_0.game,s1_0.score from Owner o1_0 join owner_score s1_0 on o1_0.id=s1_0.Owner_id;

-- k-phones
select p1_0.area,p1_0.number from Owner o1_0 join owner_phone p1_0 on o1_0.id=p1_0.Owner_id where p1_0.area='1';

-- k-member
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 where exists(select 1 from owner_nick n1_0 where o1_0.id=n1_0.Owner_id and n1_0.nicks='x');

-- k-not-member
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 where not exists(select 1 from owner_nick n1_0 where o1_0.id=n1_0.Owner_id and n1_0.nicks='x');

-- k-size
select o1_0.id,(select count(*) from owner_nick n1_0 where o1_0.id=n1_0.Owner_id),(select count(*) from Pet p1_0 where o1_0.id=p1_0.owner_id),(select count(*) from Owner_Tag t1_0 where o1_0.id=t1_0.Owner_id),(select count(*) from owner_score s1_0 where o1_0.id=s1_0.Owner_id) from Owner o1_0;

-- k-empty
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 where not exists(select 1 from owner_nick n1_0 where o1_0.id=n1_0.Owner_id) or exists(select 1 from Owner_Tag t1_0 where o1_0.id=t1_0.Owner_id);

-- k-maxindex
select max(n1_0.pos) from Owner o1_0 join owner_nick n1_0 on o1_0.id=n1_0.Owner_id;

-- k-maxindices
select (select max(n1_0.pos) from owner_nick n1_0 where o1_0.id=n1_0.Owner_id),(select min(n2_0.nicks) from owner_nick n2_0 where o1_0.id=n2_0.Owner_id),(select max(s1_0.game) from owner_score s1_0 where o1_0.id=s1_0.Owner_id),(select sum(s2_0.score) from owner_score s2_0 where o1_0.id=s2_0.Owner_id) from Owner o1_0;

-- k-elements-in
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 where 'x' in (select n1_0.nicks from owner_nick n1_0 where o1_0.id=n1_0.Owner_id);

-- k-elements-all
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 where ((select count(*) from owner_score s1_0 where o1_0.id=s1_0.Owner_id)=0 or 3>(select case when count(*)=count(s1_0.score) then max(s1_0.score) end from owner_score s1_0 where o1_0.id=s1_0.Owner_id));

-- k-exists
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 where exists(select 1 from Owner_Tag t1_0 where o1_0.id=t1_0.Owner_id);

-- k-exists-where
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 where exists(select 1 from Owner_Tag t1_0 join Tag t1_1 on t1_1.id=t1_0.tags_id where t1_1.label='x' and o1_0.id=t1_0.Owner_id);

-- k-m2m
select o1_0.name,t1_1.label from Owner o1_0 left join Owner_Tag t1_0 on o1_0.id=t1_0.Owner_id left join Tag t1_1 on t1_1.id=t1_0.tags_id order by t1_1.label;

-- k-m2m-fetch
select o1_0.id,o1_0.main_id,o1_0.name,t1_0.Owner_id,t1_1.id,t1_1.label from Owner o1_0 left join Owner_Tag t1_0 on o1_0.id=t1_0.Owner_id left join Tag t1_1 on t1_1.id=t1_0.tags_id;

-- k-pets
select o1_0.id,o1_0.main_id,o1_0.name,p1_0.owner_id,p1_0.id,p1_0.name from Owner o1_0 join Pet p1_0 on o1_0.id=p1_0.owner_id where o1_0.id=1 order by p1_0.name desc,p1_0.id;

-- k-one
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 join Pet m1_0 on m1_0.id=o1_0.main_id where m1_0.name='x';

-- k-owntags
select ot1_0.label from Owner o1_0 join Tag ot1_0 on o1_0.id=ot1_0.owner_ref;

-- k-node
select n1_0.name,p1_0.name,p2_0.name from Node n1_0 join Node p1_0 on p1_0.id=n1_0.parent_id join Node p2_0 on p2_0.id=p1_0.parent_id;

-- k-node-fetch
select n1_0.id,c1_0.parent_id,c1_0.id,c2_0.parent_id,c2_0.id,c2_0.name,c1_0.name,n1_0.name,n1_0.parent_id from Node n1_0 left join Node c1_0 on n1_0.id=c1_0.parent_id left join Node c2_0 on c1_0.id=c2_0.parent_id;

-- k-member-entity
select t1_0.id,t1_0.label from Owner o1_0,Tag t1_0 where exists(select 1 from Owner_Tag t2_0 where o1_0.id=t2_0.Owner_id and t2_0.tags_id=t1_0.id);

-- k-group
select o1_0.name,count(p1_0.id),max(p1_0.name) from Owner o1_0 left join Pet p1_0 on o1_0.id=p1_0.owner_id group by o1_0.name having count(p1_0.id)>1;

-- d-upd-tpc
select v1_0.id from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0 where v1_0.id=1;

-- d-upd-car
update Car set doors=3 where Car.maker='x';

-- d-upd-emp
select e1_0.id from Employee e1_0 where e1_0.salary>3;
update Employee set salary=(Employee.salary+1) where Employee.id in (1);
update Party set name='x' where Party.id in (1);

-- d-upd-party
select p1_0.id from Party p1_0;
update Party set name='x' where Party.id in (1);

-- d-upd-party-ver
select p1_0.id from Party p1_0;
update Party set name='x',version=(Party.version+1) where Party.id in (1);

-- d-upd-person-email
select p1_0.id from Person p1_0 join Party p1_1 on p1_0.id=p1_1.id where p1_1.name='y';
update Person set email='x' where Person.id in (1);

-- d-upd-shape
update Shape set radius=2 where Shape.radius>3 and Shape.kind=1;

-- d-upd-split
-- refused: RH5110 dev.rockhopper.hibernate.corpus.wide.Features$Split: The attribute more lies in a secondary table that may have no row for the entity. → Annotate the entity @SecondaryRow(optional = false), or change the entities one by one.

-- d-upd-soft
update Soft set name='x' where Soft.name='y' and Soft.deleted=false;

-- d-upd-restricted
update Restricted set n=2 where Restricted.n=1 and (Restricted.hidden = false);

-- d-upd-computed
update Computed set shout='x',yes='N',price=Computed.price * 2 where Computed.id=1;

-- d-upd-trip
update Trip set city='x',to_zip=null where Trip.zip=3;

-- d-upd-boss
update Pet set owner_id=null from Pet p1_0 join Owner o1_0 on o1_0.id=p1_0.owner_id where o1_0.name='x' and Pet.id=p1_0.id;

-- d-del-tpc
select v1_0.id from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0 where v1_0.maker='x';
delete from Car where Car.id in (1);
delete from Bike where Bike.id in (1);

-- d-del-car
delete from Car where Car.doors=1;

-- d-del-emp
select e1_0.id from Employee e1_0 where e1_0.salary<1;
delete from Employee where Employee.id in (1);
delete from Person where Person.id in (1);
delete from Party where Party.id in (1);

-- d-del-party
select p1_0.id from Party p1_0 where p1_0.name='x';
delete from Company where Company.id in (1);
delete from Employee where Employee.id in (1);
delete from Person where Person.id in (1);
delete from Party where Party.id in (1);

-- d-del-party-all
select p1_0.id from Party p1_0;
delete from Company where Company.id in (1);
delete from Employee where Employee.id in (1);
delete from Person where Person.id in (1);
delete from Party where Party.id in (1);

-- d-del-shape
delete from Shape where Shape.side<1 and Shape.kind=2;

-- d-del-split
select s1_0.id from Split s1_0 left join split_more s1_1 on s1_0.id=s1_1.split_id where s1_1.more='x';
delete from split_more where split_more.split_id in (1);
delete from Split where Split.id in (1);

-- d-del-soft
update Soft set deleted=true where Soft.name='x' and Soft.deleted=false;

-- d-del-softtime
update SoftTime set deleted=now(6) where SoftTime.id=1 and SoftTime.deleted is null;

-- d-del-owner
delete from owner_nick where owner_nick.Owner_id in (select o1_0.id from Owner o1_0 where o1_0.name='x');
delete from owner_phone where owner_phone.Owner_id in (select o1_0.id from Owner o1_0 where o1_0.name='x');
delete from owner_score where owner_score.Owner_id in (select o1_0.id from Owner o1_0 where o1_0.name='x');
delete from Owner_Tag where Owner_Tag.Owner_id in (select o1_0.id from Owner o1_0 where o1_0.name='x');
delete from Owner where Owner.name='x';

-- d-del-pet
delete from pet_toy where pet_toy.Pet_id in (select p1_0.id from Pet p1_0 where p1_0.owner_id=1);
delete from Pet where Pet.owner_id=1;

-- d-del-pet-empty
delete from pet_toy where pet_toy.Pet_id in (select p1_0.id from Pet p1_0 where not exists(select 1 from pet_toy t1_0 where p1_0.id=t1_0.Pet_id));
delete from Pet where not exists(select 1 from pet_toy t1_0 where Pet.id=t1_0.Pet_id);

-- d-del-node
delete from Node where Node.parent_id is null and not exists(select 1 from Node n2_0 where n2_0.parent_id=Node.id);

-- d-del-tag-m2m
delete from Tag where exists(select 1 from Owner o1_0 join Owner_Tag t2_0 on o1_0.id=t2_0.Owner_id join Tag t2_1 on t2_1.id=t2_0.tags_id where t2_1.id=Tag.id);

-- d-ins-car
insert into Car(id,maker,doors) values (1,'x',4);

-- d-ins-vehicle-sel
insert into Bike(id,maker,electric) select c1_0.id,c1_0.maker,true from Car c1_0;

-- d-ins-circle
insert into Shape(id,radius,kind) values (1,2.5e0,1);

-- d-ins-emp
-- refused: RH5106 dev.rockhopper.hibernate.corpus.wide.Hierarchies$Employee: An INSERT statement into an entity of several tables cannot be one statement in StarRocks. → Persist the entities one by one, or map the hierarchy with SINGLE_TABLE.

-- d-ins-split
-- refused: RH5106 dev.rockhopper.hibernate.corpus.wide.Features$Split: An INSERT statement into an entity of several tables cannot be one statement in StarRocks. → Persist the entities one by one, or map the hierarchy with SINGLE_TABLE.

-- d-ins-computed
insert into Computed(id,price,shout,yes,created,updated,stamped,version) values (1,2,'A','Y',now(6),now(6),now(6),0);

-- d-ins-soft
insert into Soft(id,name) values (1,'x');

-- d-ins-trip
insert into Trip(id,city,to_zip) values (1,'x',2);

-- d-ins-pet
insert into Pet(id,name,owner_id) select (p2_0.id+100),p2_0.name,p2_0.owner_id from Pet p2_0;
