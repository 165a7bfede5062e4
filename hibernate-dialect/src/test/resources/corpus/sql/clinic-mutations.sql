-- clinic-m-insert-values
insert into Course(code,title,credits) values ('a','b',1), ('c','d',2);

-- clinic-m-insert-values-param
insert into Course(code,title,credits) values ('x',upper('x'),3);

-- clinic-m-insert-select
insert into Course(code,title,credits) select concat('w',cast(w1_0.id as varchar)),w1_0.name,w1_0.floor from Ward w1_0 where w1_0.floor>1;

-- clinic-m-insert-select-agg
insert into Course(code,title,credits) select d1_0.name,max(d1_0.city),cast(count(*) as int) from Doctor d1_0 group by d1_0.name;

-- clinic-m-insert-select-cte
insert into Course(code,title,credits) with x (id,n) as (select w1_0.id,w1_0.name from Ward w1_0) select cast(y1_0.id as varchar),y1_0.n,1 from x y1_0;

-- clinic-m-insert-embid
insert into Booking(wardId,day,slot,who) values (1,date '2024-01-01',2,'x');

-- clinic-m-insert-embid-select
insert into Booking(wardId,day,slot,who,patient_id) select w1_0.id,current_date(),1,w1_0.name,p2_0.id from Ward w1_0,Patient p2_0 join Human p2_1 on p2_0.id=p2_1.id;

-- clinic-m-insert-assoc
insert into Bed(id,code,ward_id) select d1_0.id,'x',d1_0.ward_id from Doctor d1_0;

-- clinic-m-insert-enum
insert into Doctor(id,version,name,rank,shift,active,badge,fee,hired) values (1,0,'x','SENIOR',1,true,'7f000001-0000-4000-8000-000000000001',1.5,current_date());

-- clinic-m-insert-joined
-- refused: RH5106 dev.rockhopper.hibernate.corpus.clinic.People$Patient: An INSERT statement into an entity of several tables cannot be one statement in StarRocks. → Persist the entities one by one, or map the hierarchy with SINGLE_TABLE.

-- clinic-m-insert-joined-select
-- refused: RH5106 dev.rockhopper.hibernate.corpus.clinic.People$Nurse: An INSERT statement into an entity of several tables cannot be one statement in StarRocks. → Persist the entities one by one, or map the hierarchy with SINGLE_TABLE.

-- clinic-m-insert-union
insert into Scanner(id,label,tesla) values (1,'x',3);

-- clinic-m-insert-single
insert into Charge(id,amount,reason,kind) values (1,3.5,'r','FEE');

-- clinic-m-insert-single-select
insert into Charge(id,amount,due,kind) select (f1_0.id+1000),f1_0.amount,current_date(),'REF' from Charge f1_0 where f1_0.kind='FEE';

-- clinic-m-insert-conflict-nothing
-- refused: RH5105 Course: StarRocks cannot keep an existing row: an INSERT replaces it. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- clinic-m-insert-conflict-update
insert into Course(code,title,credits) values ('a','b',1);

-- clinic-m-insert-dup
insert into Ping(id,at,host,ms) values (1,now(6),'h',3), (2,now(6),'i',null);

-- clinic-m-update
update Doctor set fee=(Doctor.fee*1.1),retired=false where Doctor.rank='CHIEF' and Doctor.hired<years_add(current_date(),-5);

-- clinic-m-update-versioned
update Doctor set name=upper(Doctor.name),version=(Doctor.version+1) where Doctor.id in (1,2);

-- clinic-m-update-null
update Doctor set ward_id=null,city=null where Doctor.active=false;

-- clinic-m-update-embedded
update Doctor set city=null,street=null,zip=null where Doctor.id=3;

-- clinic-m-update-sub
update Doctor set fee=(select avg(v1_0.cost) from Visit v1_0 where v1_0.doctor_id=Doctor.id) where exists(select 1 from Visit v2_0 where v2_0.doctor_id=Doctor.id);

-- clinic-m-update-sub-max
update Bed set code=(select max(w1_0.name) from Ward w1_0 where w1_0.id=b1_0.ward_id) from Bed b1_0 join Ward w3_0 on w3_0.id=b1_0.ward_id where w3_0.floor=3 and Bed.id=b1_0.id;

-- clinic-m-update-assoc
update Visit set doctor_id=(select d2_0.id from Doctor d2_0 where d2_0.id=7) where Visit.doctor_id is null;

-- clinic-m-update-all
update Course set credits=(Course.credits+1) where true;

-- clinic-m-update-key
-- refused: RH5107 dev.rockhopper.hibernate.corpus.clinic.Staff$Course.code: StarRocks does not change the values of a primary key. → Insert a row with the new key, and delete the old one.

-- clinic-m-update-implicit
update Doctor set retired=true from Doctor d1_0 join Ward w1_0 on w1_0.id=d1_0.ward_id where w1_0.name='x' and Doctor.id=d1_0.id;

-- clinic-m-update-join
update Doctor set name=w1_0.name from Doctor d1_0 join Ward w1_0 on w1_0.id=d1_0.ward_id where w1_0.floor=2 and Doctor.id=d1_0.id;

-- clinic-m-update-param-date
update Visit set at='2024-01-02 03:04:05.0',cost=(coalesce(Visit.cost,0)+1) where Visit.at<'2024-01-02 03:04:05.0';

-- clinic-m-update-joined
select p1_0.id from Patient p1_0 join Human p1_1 on p1_0.id=p1_1.id where p1_1.born<current_date();

-- clinic-m-update-joined-base
select h1_0.id from Human h1_0 join Nurse h1_2 on h1_0.id=h1_2.id where case when h1_2.id is not null then 2 when h1_0.id is not null then 0 end=2;

-- clinic-m-update-union
select a1_0.id from (select id, label, price, tesla, null as mobile, null as rate, 1 as clazz_ from Scanner union all select id, label, price, null as tesla, mobile, rate, 2 as clazz_ from Pump) a1_0 where a1_0.label like 'x%';

-- clinic-m-update-pump
update Pump set rate=1.5,price=3 where Pump.mobile;

-- clinic-m-update-single
update Charge set amount=0 from Charge c1_0 join Visit v1_0 on v1_0.id=c1_0.visit_id where v1_0.cost=0 and Charge.id=c1_0.id;

-- clinic-m-update-fee
update Charge set reason='none' where Charge.reason is null and Charge.kind='FEE';

-- clinic-m-update-dup
-- refused: RH5103 dev.rockhopper.hibernate.corpus.clinic.Things$Ping: StarRocks does not update rows of DUPLICATE KEY tables. → Insert new rows, mark the entity @Immutable, or give its table a primary key.

-- clinic-m-update-json
update Visit set doc=json_set(Visit.doc,'$.a',1) where Visit.id=1;

-- clinic-m-update-array
update Doctor set skills=array_append(Doctor.skills,'x') where cardinality(Doctor.skills)<3;

-- clinic-m-update-array-null
update Doctor set skills=null,scores=[1,2] where Doctor.id=1;

-- clinic-m-update-limit
update Doctor set fee=1 where Doctor.id in (select d2_0.id from Doctor d2_0 order by d2_0.fee limit 3);

-- clinic-m-delete
delete from Visit where Visit.at<years_add(now(6),-1);

-- clinic-m-delete-all
delete from Visit where true;

-- clinic-m-delete-sub
delete from doctor_course where doctor_course.doctors_id in (select d1_0.id from Doctor d1_0 where not exists(select 1 from Visit v1_0 where v1_0.doctor_id=d1_0.id));
delete from doctor_note where doctor_note.Doctor_id in (select d1_0.id from Doctor d1_0 where not exists(select 1 from Visit v1_0 where v1_0.doctor_id=d1_0.id));
delete from doctor_rating where doctor_rating.Doctor_id in (select d1_0.id from Doctor d1_0 where not exists(select 1 from Visit v1_0 where v1_0.doctor_id=d1_0.id));
delete from doctor_site where doctor_site.Doctor_id in (select d1_0.id from Doctor d1_0 where not exists(select 1 from Visit v1_0 where v1_0.doctor_id=d1_0.id));
delete from doctor_stand_in where doctor_stand_in.Doctor_id in (select d1_0.id from Doctor d1_0 where not exists(select 1 from Visit v1_0 where v1_0.doctor_id=d1_0.id));
delete from Doctor where not exists(select 1 from Visit v1_0 where v1_0.doctor_id=Doctor.id);

-- clinic-m-delete-implicit
delete from Visit using Visit v1_0 join Doctor d1_0 on d1_0.id=v1_0.doctor_id join Ward w1_0 on w1_0.id=d1_0.ward_id where w1_0.floor=3 and Visit.id=v1_0.id;

-- clinic-m-delete-in
delete from Visit where Visit.doctor_id in (select d2_0.id from Doctor d2_0 where d2_0.retired);

-- clinic-m-delete-join
delete from Visit using Visit v1_0 join Doctor d1_0 on d1_0.id=v1_0.doctor_id where d1_0.retired and Visit.id=v1_0.id;

-- clinic-m-delete-joined
select p1_0.id from Patient p1_0 where p1_0.insurance is null;

-- clinic-m-delete-base
select h1_0.id from Human h1_0 where h1_0.born is null;

-- clinic-m-delete-union
select a1_0.id from (select id, label, price, tesla, null as mobile, null as rate, 1 as clazz_ from Scanner union all select id, label, price, null as tesla, mobile, rate, 2 as clazz_ from Pump) a1_0 where a1_0.price=0;

-- clinic-m-delete-single
delete from Charge where Charge.kind='FEE' and Charge.amount=0;

-- clinic-m-delete-embid
delete from Booking where Booking.day<current_date() and (Booking.day,Booking.slot,Booking.wardId) in (select b2_0.day,b2_0.slot,b2_0.wardId from Booking b2_0 where b2_0.who is null);

-- clinic-m-delete-tuple
delete from Booking where ((Booking.wardId=1 and Booking.slot=2) or (Booking.wardId=3 and Booking.slot=4));

-- clinic-m-delete-dup
delete from Ping where Ping.host='x' and Ping.ms>3;

-- clinic-m-delete-dup-in
delete from Ping where Ping.host in ('a','b') and Ping.ms is not null;

-- clinic-m-delete-dup-between
delete from Ping where (Ping.ms>=1 and Ping.ms<=3);

-- clinic-m-delete-dup-or
-- refused: RH5104 dev.rockhopper.hibernate.corpus.clinic.Things$Ping: StarRocks deletes from DUPLICATE KEY tables only by comparing columns with values, joined by AND. → Split the statement, read the keys first, drop a partition, or truncate the table.

-- clinic-m-delete-dup-fn
-- refused: RH5104 dev.rockhopper.hibernate.corpus.clinic.Things$Ping: StarRocks deletes from DUPLICATE KEY tables only by comparing columns with values, joined by AND. → Split the statement, read the keys first, drop a partition, or truncate the table.

-- clinic-m-delete-dup-sub
-- refused: RH5104 dev.rockhopper.hibernate.corpus.clinic.Things$Ping: StarRocks deletes from DUPLICATE KEY tables only by comparing columns with values, joined by AND. → Split the statement, read the keys first, drop a partition, or truncate the table.

-- clinic-m-delete-dup-all
delete from Ping where Ping.id is not null;

-- clinic-m-delete-limit
delete from Visit where Visit.id in (select v2_0.id from Visit v2_0 order by v2_0.at limit 100);

-- clinic-m-lock
-- refused: RH5108 PESSIMISTIC_WRITE: StarRocks has no row locks, so no pessimistic lock can be taken. → Use optimistic locking with a @Version, or set hibernate.dialect.starrocks.row_locks=ignore to read without a lock.

-- clinic-m-lock-optimistic
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.id=1;

-- clinic-n-delete-between
delete from Ping where (Ping.ms>=1 and Ping.ms<=3) and Ping.host='x';

-- clinic-n-delete-datetime
delete from Ping where Ping.at<'2024-01-01 10:00:00.000000' and Ping.ms>-3;

-- clinic-n-delete-all
delete from Ping where Ping.id is not null;

-- clinic-n-delete-in-datetime
delete from Ping where Ping.at in ('2024-01-01 10:00:00.000000','2024-01-02 10:00:00.000000');

-- clinic-n-delete-param
delete from Ping where (Ping.at>='2024-01-02 03:04:05.0' and Ping.at<='2024-01-02 03:04:05.0');

-- clinic-n-delete-notin
delete from Ping where Ping.host not in ('a') and Ping.host<>'b' and Ping.ms is null;

-- clinic-n-update-key
-- refused: RH5107 dev.rockhopper.hibernate.corpus.clinic.Things$Reading.taken: StarRocks does not change the values of a primary key. → Insert a row with the new key, and delete the old one.

-- clinic-n-update-value
update Reading set value=(Reading.value+1) where Reading.taken<current_date();

-- clinic-n-update-code
-- refused: RH5107 dev.rockhopper.hibernate.corpus.clinic.Staff$Course.code: StarRocks does not change the values of a primary key. → Insert a row with the new key, and delete the old one.

-- clinic-n-update-id
-- refused: RH5107 dev.rockhopper.hibernate.corpus.clinic.People$Booking.slot: StarRocks does not change the values of a primary key. → Insert a row with the new key, and delete the old one.

-- clinic-n-delete-reading
delete from Reading where Reading.value is null;
