-- wide-persist-car
insert into Car (maker,doors,id) values (null,null,1);

-- wide-persist-employee
insert into Party (name,version,kind,id) values (null,0,'E',1);
insert into Person (email,id) values (null,1);
insert into Employee (boss_id,salary,id) values (null,null,1);

-- wide-persist-circle
insert into Shape (radius,kind,id) values (null,1,1);

-- wide-persist-split
insert into Split (name,id) values (null,1);
insert into split_more (more,split_id) values ('m',1);

-- wide-persist-soft
insert into Soft (name,deleted,id) values (null,false,1);

-- wide-persist-softtime
insert into SoftTime (name,deleted,id) values (null,null,1);

-- wide-persist-dynamic
insert into Dynamic (a,id) values ('a',1);

-- wide-persist-trip
insert into Trip (to_city,to_zip,city,zip,id) values (null,null,null,null,1);

-- wide-persist-natural
insert into Natural (code,region,id) values ('c',1,1);

-- wide-persist-restricted
insert into Restricted (hidden,n,id) values (false,1,1);

-- wide-persist-tagged
insert into Tagged (target_kind,target_id,id) values ('soft',2,1);

-- wide-persist-owner
insert into Owner (main_id,name,id) values (null,null,1);
insert into owner_nick (Owner_id,pos,nicks) values (1,0,'a');
insert into owner_nick (Owner_id,pos,nicks) values (1,1,'b');
update Tag set owner_ref=1 where id=8;
insert into owner_phone (Owner_id,area,number) values (1,'1','2');
insert into owner_score (Owner_id,game,score) values (1,'chess',3);
insert into Owner_Tag (Owner_id,tags_id) values (1,7);

-- wide-persist-complex
insert into Customer (contact,names,place,points,visits,wealth,id) values (cast(cast(parse_json(null) as struct<`phone` varchar,`place` struct<`town` varchar,`rent` varchar,`since` varchar>,`hobbies` array<varchar>,`scores` map<varchar,int>,`area` varchar>) as struct<`phone` varchar,`place` struct<`town` varchar,`rent` varchar,`since` date>,`hobbies` array<varchar>,`scores` map<varchar,int>,`area` varchar>),cast(cast(parse_json('{"7":"it''s"}') as map<varchar,varchar>) as map<int,varchar>),cast(cast(parse_json('{"town":"Rome","rent":"1.50","since":"2024-01-02"}') as struct<`town` varchar,`rent` varchar,`since` varchar>) as struct<`town` varchar,`rent` varchar,`since` date>),cast(parse_json('{"a":1}') as map<varchar,int>),cast(cast(parse_json(null) as map<varchar,array<varchar>>) as map<varchar,array<datetime>>),null,1);

-- wide-split-update
select s1_0.id,s1_0.name,s1_1.more from Split s1_0 left join split_more s1_1 on s1_0.id=s1_1.split_id where s1_0.id=1;
insert into split_more (split_id,more) values (1,'changed');

-- wide-dynamic-update
select d1_0.id,d1_0.a,d1_0.b from Dynamic d1_0 where d1_0.id=1;
update Dynamic set a='new' where id=1 and a='old';

-- wide-soft-remove
select s1_0.id,s1_0.name from Soft s1_0 where s1_0.deleted=false and s1_0.id=1;
update Soft set deleted=true where id=1 and deleted=false;

-- wide-softtime-remove
select st1_0.id,st1_0.name from SoftTime st1_0 where st1_0.deleted is null and st1_0.id=1;
update SoftTime set deleted=now(6) where id=1 and deleted is null;

-- wide-pet-remove
select p1_0.id,p1_0.name,p1_0.owner_id from Pet p1_0 where p1_0.id=1;
delete from pet_toy where Pet_id=1;
delete from Pet where id=1;

-- wide-owner-collections
insert into Owner (main_id,name,id) values (null,null,1);
insert into owner_nick (Owner_id,pos,nicks) values (1,0,'a');
insert into owner_nick (Owner_id,pos,nicks) values (1,1,'b');
update Tag set owner_ref=1 where id=8;
insert into owner_phone (Owner_id,area,number) values (1,'1','2');
insert into owner_score (Owner_id,game,score) values (1,'chess',3);
insert into Owner_Tag (Owner_id,tags_id) values (1,7);
update owner_nick set nicks='c' where Owner_id=1 and pos=1;
update owner_nick set nicks='b' where Owner_id=1 and pos=0;
delete from owner_phone where Owner_id=1;
update owner_score set score=4 where Owner_id=1 and game='chess';
delete from Owner_Tag where Owner_id=1;

-- wide-find-vehicle
select v1_0.id,v1_0.clazz_,v1_0.maker,v1_0.electric,v1_0.doors from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0 where v1_0.id=1;

-- wide-find-bike
select b1_0.id,b1_0.maker,b1_0.electric from Bike b1_0 where b1_0.id=1;

-- wide-find-party
select p1_0.id,p1_0.kind,p1_0.name,p1_0.version,p1_1.taxNumber,b1_0.id,b1_1.kind,b1_1.name,b1_1.version,b1_0.email,b1_2.boss_id,b1_2.salary,p1_2.salary,p1_3.email from Party p1_0 left join Company p1_1 on p1_0.id=p1_1.id left join Employee p1_2 on p1_0.id=p1_2.id left join Person p1_3 on p1_0.id=p1_3.id left join Party b1_1 on b1_1.id=p1_2.boss_id left join Person b1_0 on b1_0.id=b1_1.id left join Employee b1_2 on b1_0.id=b1_2.id where p1_0.id=1;

-- wide-find-employee
select e1_0.id,e1_1.name,e1_1.version,e1_2.email,b1_0.id,b1_1.kind,b1_1.name,b1_1.version,b1_0.email,b1_2.boss_id,b1_2.salary,e1_0.salary from Employee e1_0 join Party e1_1 on e1_0.id=e1_1.id join Person e1_2 on e1_0.id=e1_2.id left join Party b1_1 on b1_1.id=e1_0.boss_id left join Person b1_0 on b1_0.id=b1_1.id left join Employee b1_2 on b1_0.id=b1_2.id where e1_0.id=1;

-- wide-find-shape
select s1_0.id,s1_0.kind,s1_0.radius,s1_0.side from Shape s1_0 where s1_0.id=1;

-- wide-find-split
select s1_0.id,s1_0.name,s1_1.more from Split s1_0 left join split_more s1_1 on s1_0.id=s1_1.split_id where s1_0.id=1;

-- wide-find-soft
select s1_0.id,s1_0.name from Soft s1_0 where s1_0.deleted=false and s1_0.id=1;

-- wide-find-computed
select c1_0.id,c1_0.blob,c1_0.created,(select max(c.price) from Computed c),c1_0.price,upper(c1_0.shout),c1_0.stamped,c1_0.price * 2,c1_0.updated,c1_0.uuid,c1_0.version,c1_0.yes from Computed c1_0 where c1_0.id=1;

-- wide-find-total
select t1_0.name,t1_0.n from ( select name, count(*) as n from Soft group by name ) t1_0 where t1_0.name='x';

-- wide-find-restricted
select r1_0.id,r1_0.hidden,r1_0.n from Restricted r1_0 where r1_0.id=1 and (r1_0.hidden = false);

-- wide-find-filtered
select r1_0.id,r1_0.hidden,r1_0.n from Restricted r1_0 where r1_0.n >= 3 and (r1_0.hidden = false);
update Restricted set n=4 where Restricted.n=3 and Restricted.n >= 3 and (Restricted.hidden = false);
delete from Restricted where Restricted.n=3 and Restricted.n >= 3 and (Restricted.hidden = false);

-- wide-find-natural
select n1_0.id,n1_0.code,n1_0.region from Natural n1_0 where n1_0.code='c' and n1_0.region=1;

-- wide-find-multi-joined
select p1_0.id,p1_0.kind,p1_0.name,p1_0.version,p1_1.taxNumber,b1_0.id,b1_1.kind,b1_1.name,b1_1.version,b1_0.email,b1_2.boss_id,b1_2.salary,p1_2.salary,p1_3.email from Party p1_0 left join Company p1_1 on p1_0.id=p1_1.id left join Employee p1_2 on p1_0.id=p1_2.id left join Person p1_3 on p1_0.id=p1_3.id left join Party b1_1 on b1_1.id=p1_2.boss_id left join Person b1_0 on b1_0.id=b1_1.id left join Employee b1_2 on b1_0.id=b1_2.id where p1_0.id in (1,2,3);

-- wide-find-multi-union
select v1_0.id,v1_0.clazz_,v1_0.maker,v1_0.electric,v1_0.doors from (select id, maker, doors, null as electric, 1 as clazz_ from Car union all select id, maker, null as doors, electric, 2 as clazz_ from Bike) v1_0 where v1_0.id in (1,2);

-- wide-graph
select o1_0.id,o1_0.main_id,o1_0.name from Owner o1_0 where o1_0.id=1;

-- wide-named-graph
select o1_0.id,m1_0.id,m1_0.name,m1_0.owner_id,o1_0.name,p1_0.owner_id,p1_0.id,p1_0.name from Owner o1_0 left join Pet m1_0 on m1_0.id=o1_0.main_id left join Pet p1_0 on o1_0.id=p1_0.owner_id where o1_0.name='x' order by p1_0.name desc,p1_0.id;

-- wide-find-node
select n1_0.id,n1_0.name,p1_0.id,p1_0.name,p1_0.parent_id from Node n1_0 left join Node p1_0 on p1_0.id=n1_0.parent_id where n1_0.id=1;

-- wide-lazy-owner
select p1_0.id,p1_0.name,p1_0.owner_id from Pet p1_0 where p1_0.id in (5,6,null,null,null);

-- wide-stateless-upsert-split
insert into Split (id,name) values (1,null);
insert into split_more (split_id,more) values (1,'m');

-- wide-stateless-insert-circle
insert into Shape (radius,kind,id) values (null,1,1);

-- wide-stateless-delete-employee
delete from Employee where id=1;
delete from Person where id=1;
delete from Party where id=1 and version=0;

-- wide-stateless-upsert-multiple
insert into Trip (id,to_city,to_zip,city,zip) values (1,null,null,null,null);
