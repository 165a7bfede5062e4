-- clinic-new
select d1_0.name,count(v1_0.id) from Doctor d1_0 left join Visit v1_0 on d1_0.id=v1_0.doctor_id group by d1_0.name;

-- clinic-new-list
select d1_0.name,d1_0.fee from Doctor d1_0;

-- clinic-new-class
select d1_0.name,d1_0.city,3 from Doctor d1_0;

-- clinic-treat
select h1_1.insurance,h1_0.name from Human h1_0 left join Patient h1_1 on h1_0.id=h1_1.id;

-- clinic-treat-join
select n1_0.level from Ward w1_0 join Nurse n1_0 on n1_0.ward_id=w1_0.id where 2=2;

-- clinic-treat-where
select h1_0.id,case when h1_2.id is not null then 1 when h1_1.id is not null then 2 when h1_0.id is not null then 0 end,h1_0.born,h1_0.name,h1_0.version,h1_1.level,h1_1.ward_id,h1_2.blood,h1_2.family_id,h1_2.insurance from Human h1_0 left join Nurse h1_1 on h1_0.id=h1_1.id left join Patient h1_2 on h1_0.id=h1_2.id where h1_1.level>3 or h1_2.blood='A';

-- clinic-treat-path
select p1_0.insurance from Visit v1_0 join Patient p1_0 on p1_0.id=v1_0.patient_id;

-- clinic-type
select case when h1_2.id is not null then 1 when h1_1.id is not null then 2 when h1_0.id is not null then 0 end,h1_0.name from Human h1_0 left join Nurse h1_1 on h1_0.id=h1_1.id left join Patient h1_2 on h1_0.id=h1_2.id where case when h1_2.id is not null then 1 when h1_1.id is not null then 2 when h1_0.id is not null then 0 end in (1,2);

-- clinic-type-ne
select a1_0.id,a1_0.clazz_,a1_0.label,a1_0.price,a1_0.mobile,a1_0.rate,a1_0.tesla from (select id, label, price, tesla, null as mobile, null as rate, 1 as clazz_ from Scanner) a1_0 where a1_0.clazz_<>2;

-- clinic-type-group
select c1_0.kind,sum(c1_0.amount) from Charge c1_0 group by c1_0.kind order by c1_0.kind;

-- clinic-type-case
select case c1_0.kind when 'FEE' then 'fee' when 'REF' then 'refund' end from Charge c1_0;

-- clinic-entity-eq
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 join Patient p1_0 on p1_0.id=v1_0.patient_id where v1_0.doctor_id=p1_0.family_id;

-- clinic-entity-null
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 join Patient p1_0 on p1_0.id=v1_0.patient_id where v1_0.doctor_id is null or v1_0.doctor_id<>p1_0.family_id;

-- clinic-entity-in
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where v1_0.doctor_id in (select d3_0.id from Doctor d3_0 where d3_0.active);

-- clinic-entity-in-fk
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.ward_id in (select w3_0.id from Ward w3_0 where w3_0.floor>3) and d1_0.id in (select d2_0.id from Doctor d2_0 where d2_0.retired);

-- clinic-entity-group
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id,count(v1_0.id) from Doctor d1_0 join Visit v1_0 on d1_0.id=v1_0.doctor_id group by d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id;

-- clinic-entity-group-having
select w1_0.id,w1_0.floor,w1_0.name,avg(d1_0.fee) from Doctor d1_0 join Ward w1_0 on w1_0.id=d1_0.ward_id group by w1_0.id,w1_0.floor,w1_0.name having avg(d1_0.fee)>10;

-- clinic-entity-order
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 join Patient p1_0 on p1_0.id=v1_0.patient_id left join Human p1_1 on p1_0.id=p1_1.id order by v1_0.doctor_id,p1_1.name;

-- clinic-entity-distinct
select distinct d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Visit v1_0 join Doctor d1_0 on d1_0.id=v1_0.doctor_id;

-- clinic-entity-count
select count(distinct v1_0.doctor_id),count(distinct v1_0.patient_id) from Visit v1_0;

-- clinic-embedded-eq
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 join Doctor m1_0 on m1_0.id=d1_0.mentor_id where (d1_0.city=m1_0.city and d1_0.street=m1_0.street and d1_0.zip=m1_0.zip);

-- clinic-embedded-null
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.city is null and d1_0.street is null and d1_0.zip is null;

-- clinic-embedded-not-null
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where (d1_0.city is not null or d1_0.street is not null or d1_0.zip is not null) and d1_0.city is not null;

-- clinic-embedded-select
select d1_0.city,d1_0.street,d1_0.zip,d1_0.name from Doctor d1_0;

-- clinic-embedded-group
select d1_0.city,d1_0.street,d1_0.zip,count(*) from Doctor d1_0 group by d1_0.city,d1_0.street,d1_0.zip;

-- clinic-embedded-order
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 order by d1_0.city,d1_0.street,d1_0.zip;

-- clinic-embedded-in
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where (d1_0.city,d1_0.street,d1_0.zip) in (select d2_0.city,d2_0.street,d2_0.zip from Doctor d2_0 where d2_0.active);

-- clinic-embedded-distinct
select distinct d1_0.city,d1_0.street,d1_0.zip from Doctor d1_0;

-- clinic-embedded-count
select count(distinct d1_0.city,d1_0.street,d1_0.zip) from Doctor d1_0;

-- clinic-embid
select b1_0.day,b1_0.slot,b1_0.wardId,count(*) over() from Booking b1_0 where b1_0.wardId=2;

-- clinic-embid-in
select b1_0.day,b1_0.slot,b1_0.wardId,b1_0.patient_id,b1_0.who from Booking b1_0 where (b1_0.day,b1_0.slot,b1_0.wardId) in (select b2_0.day,b2_0.slot,b2_0.wardId from Booking b2_0 where b2_0.who like 'x%');

-- clinic-embid-fn
select b1_0.day,b1_0.slot,b1_0.wardId from Booking b1_0 order by b1_0.day,b1_0.slot,b1_0.wardId;

-- clinic-version-only
select d1_0.version,d1_0.id from Doctor d1_0 where d1_0.version>2;

-- clinic-map-key
select r1_0.year_no,r1_0.rating from Doctor d1_0 join doctor_rating r1_0 on d1_0.id=r1_0.Doctor_id;

-- clinic-map-key-where
select d1_0.name,r1_0.rating from Doctor d1_0 join doctor_rating r1_0 on d1_0.id=r1_0.Doctor_id where r1_0.year_no=2024;

-- clinic-map-idx
select r1_0.rating,n1_0.note from Doctor d1_0 join doctor_rating r1_0 on d1_0.id=r1_0.Doctor_id and r1_0.year_no=2024 join doctor_note n1_0 on d1_0.id=n1_0.Doctor_id and n1_0.pos=0 join doctor_rating r2_0 on d1_0.id=r2_0.Doctor_id and r2_0.year_no=2023 where r2_0.rating>3;

-- clinic-map-embedded
select s1_0.kind,s1_0.city,s1_0.zip from Doctor d1_0 join doctor_site s1_0 on d1_0.id=s1_0.Doctor_id where s1_0.kind='NIGHT';

-- clinic-map-entity-key
select si1_1.name,si1_2.name from Doctor d1_0 join doctor_stand_in si1_0 on d1_0.id=si1_0.Doctor_id join Doctor si1_2 on si1_2.id=si1_0.standIns_id join Ward si1_1 on si1_1.id=si1_0.ward_id;

-- clinic-map-mapkey
select b1_0.code,b1_0.id from Ward w1_0 join Bed b1_0 on w1_0.id=b1_0.ward_id;

-- clinic-index
select n1_0.pos,n1_0.note from Doctor d1_0 join doctor_note n1_0 on d1_0.id=n1_0.Doctor_id where n1_0.pos>0 order by n1_0.pos;

-- clinic-index-entity
select c1_0.pos,c1_1.title from Doctor d1_0 join doctor_course c1_0 on d1_0.id=c1_0.doctors_id join Course c1_1 on c1_1.code=c1_0.courses_code;

-- clinic-elements-sub
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where exists(select 1 from doctor_note n1_0 where d1_0.id=n1_0.Doctor_id);

-- clinic-elements-in
select d1_0.name from Doctor d1_0 where 4 in (select r1_0.rating from doctor_rating r1_0 where d1_0.id=r1_0.Doctor_id) and 2020 in (select r2_0.year_no from doctor_rating r2_0 where d1_0.id=r2_0.Doctor_id);

-- clinic-sub-coll
select (select count(n1_0.note) from doctor_note n1_0 where n1_0.note like 'a%' and d1_0.id=n1_0.Doctor_id) from Doctor d1_0;

-- clinic-sub-coll-from
select d1_0.name,(select max(r1_0.rating) from doctor_rating r1_0 where d1_0.id=r1_0.Doctor_id) from Doctor d1_0;

-- clinic-exists-coll
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where exists(select 1 from Visit v1_0 join Patient p1_0 on p1_0.id=v1_0.patient_id join Human p1_1 on p1_0.id=p1_1.id where v1_0.cost>10 and p1_1.born<current_date() and d1_0.id=v1_0.doctor_id);

-- clinic-fetch
select distinct d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,v1_0.doctor_id,v1_0.id,v1_0.at,v1_0.cost,json_string(v1_0.doc),v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,from_binary(v1_0.photo,'utf8'),json_string(v1_0.place),v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight,w1_0.id,w1_0.floor,w1_0.name from Doctor d1_0 left join Visit v1_0 on d1_0.id=v1_0.doctor_id left join Ward w1_0 on w1_0.id=d1_0.ward_id where d1_0.active;

-- clinic-fetch-page
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,v1_0.doctor_id,v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight,d1_0.ward_id from Doctor d1_0 left join Visit v1_0 on d1_0.id=v1_0.doctor_id order by d1_0.name;

-- clinic-fetch-elements
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,n1_0.Doctor_id,n1_0.pos,n1_0.note,d1_0.rank,r1_0.Doctor_id,r1_0.year_no,r1_0.rating,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 left join doctor_note n1_0 on d1_0.id=n1_0.Doctor_id left join doctor_rating r1_0 on d1_0.id=r1_0.Doctor_id;

-- clinic-fetch-map
select w1_0.id,b1_0.ward_id,b1_0.code,b1_0.id,b1_0.patient_id,w1_0.floor,w1_0.name from Ward w1_0 left join Bed b1_0 on w1_0.id=b1_0.ward_id;

-- clinic-limit
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 order by d1_0.fee desc limit 2,5;

-- clinic-limit-param
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 order by d1_0.fee desc limit 4,3;

-- clinic-fetch-first
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 order by d1_0.fee desc limit 3;

-- clinic-fetch-ties
select * from (select d1_0.id c0,d1_0.active c1,d1_0.city c2,d1_0.street c3,d1_0.zip c4,d1_0.badge c5,d1_0.consult c6,d1_0.fee c7,d1_0.graduated c8,d1_0.hired c9,d1_0.leaves c10,d1_0.mentor_id c11,d1_0.name c12,d1_0.rank c13,d1_0.retired c14,d1_0.scores c15,d1_0.shift c16,d1_0.skills c17,d1_0.starts c18,d1_0.version c19,d1_0.ward_id c20,row_number() over(order by d1_0.fee desc) rn,rank() over(order by d1_0.fee desc) rnk from Doctor d1_0) r_0_ where r_0_.rnk<=1+3 and r_0_.rn>1 order by r_0_.rn;

-- clinic-fetch-percent
select * from (select d1_0.id c0,d1_0.active c1,d1_0.city c2,d1_0.street c3,d1_0.zip c4,d1_0.badge c5,d1_0.consult c6,d1_0.fee c7,d1_0.graduated c8,d1_0.hired c9,d1_0.leaves c10,d1_0.mentor_id c11,d1_0.name c12,d1_0.rank c13,d1_0.retired c14,d1_0.scores c15,d1_0.shift c16,d1_0.skills c17,d1_0.starts c18,d1_0.version c19,d1_0.ward_id c20,count(*) over () cnt,row_number() over(order by d1_0.fee) rn from Doctor d1_0) r_0_ where r_0_.rn<=ceil(r_0_.cnt*10/100) order by r_0_.rn;

-- clinic-limit-sub
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.id in (select v1_0.doctor_id from Visit v1_0 order by v1_0.cost desc limit 3);

-- clinic-limit-sub-scalar
select (select v1_0.at from Visit v1_0 order by v1_0.at desc limit 1) from Ward w1_0;

-- clinic-offset-only
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 order by d1_0.id limit 5,2147483647;

-- clinic-union
(select d1_0.name from Doctor d1_0 union select n1_1.name from Nurse n1_0 join Human n1_1 on n1_0.id=n1_1.id) union all (select p1_1.name from Patient p1_0 join Human p1_1 on p1_0.id=p1_1.id order by 1);

-- clinic-intersect
select d1_0.name from Doctor d1_0 intersect select p1_1.name from Patient p1_0 join Human p1_1 on p1_0.id=p1_1.id;

-- clinic-except
select d1_0.id from Doctor d1_0 except select v1_0.doctor_id from Visit v1_0;

-- clinic-union-all-nested
select d1_0.id from Doctor d1_0 where d1_0.id in (select v1_0.doctor_id from Visit v1_0 union select b1_0.wardId from Booking b1_0);

-- clinic-except-all
-- refused: RH5107 except all: StarRocks knows EXCEPT and INTERSECT only without ALL. → Leave out ALL, or number the duplicates with row_number() first.

-- clinic-union-entities
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.active union all select d2_0.id,d2_0.active,d2_0.city,d2_0.street,d2_0.zip,d2_0.badge,d2_0.consult,d2_0.fee,d2_0.graduated,d2_0.hired,d2_0.leaves,d2_0.mentor_id,d2_0.name,d2_0.rank,d2_0.retired,d2_0.scores,d2_0.shift,d2_0.skills,d2_0.starts,d2_0.version,d2_0.ward_id from Doctor d2_0 where d2_0.retired;

-- clinic-group-rollup
select d1_0.ward_id,d1_0.rank,count(*) from Doctor d1_0 group by rollup(d1_0.ward_id,d1_0.rank);

-- clinic-group-cube
select d1_0.ward_id,d1_0.rank,sum(d1_0.fee) from Doctor d1_0 group by cube(d1_0.ward_id,d1_0.rank) order by d1_0.ward_id asc nulls last,d1_0.rank;

-- clinic-group-expr
select year(v1_0.at),month(v1_0.at),count(*),sum(v1_0.cost) from Visit v1_0 group by year(v1_0.at),month(v1_0.at) order by year(v1_0.at),month(v1_0.at);

-- clinic-group-case
select case when v1_0.cost>100 then 'high' when v1_0.cost>10 then 'mid' else 'low' end,count(*) from Visit v1_0 group by 1 order by 1;

-- clinic-group-pos
select d1_0.rank,d1_0.shift,count(*) from Doctor d1_0 group by 1,2 order by 3 desc,1;

-- clinic-group-bool
select d1_0.active,count(*) from Doctor d1_0 group by d1_0.active;

-- clinic-bool-select
select d1_0.active,case when not(d1_0.active) then true else false end,case when d1_0.fee>10 then true else false end,case when d1_0.name is null then true else false end,case when d1_0.active and d1_0.retired then true else false end,case when d1_0.name like 'a%' then true else false end from Doctor d1_0;

-- clinic-bool-case
select case when d1_0.active then 1 else 0 end,case d1_0.active when true then 'y' else 'n' end from Doctor d1_0;

-- clinic-bool-exists
select case when exists(select 1 from Visit v1_0 where v1_0.doctor_id=d1_0.id) then true else false end from Doctor d1_0;

-- clinic-bool-exists-case
select d1_0.name,case when exists(select 1 from Visit v1_0 where v1_0.doctor_id=d1_0.id) then 'busy' else 'idle' end from Doctor d1_0;

-- clinic-bool-in
select case when d1_0.id in (select v1_0.doctor_id from Visit v1_0) then true else false end from Doctor d1_0;

-- clinic-bool-param
select true,case when d1_0.active=true then true else false end from Doctor d1_0 where true or d1_0.active;

-- clinic-nulls
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 order by d1_0.ward_id asc nulls last,d1_0.fee desc nulls first,d1_0.name asc nulls last;

-- clinic-coalesce
select coalesce(d1_0.fee,0),nullif(d1_0.name,''),coalesce(d1_0.city,'?'),coalesce(w1_0.name,d1_0.city,'none') from Doctor d1_0 join Ward w1_0 on w1_0.id=d1_0.ward_id;

-- clinic-enum-ord
select case d1_0.rank when 'JUNIOR' then 0 when 'SENIOR' then 1 when 'CHIEF' then 2 end,d1_0.rank,cast(d1_0.rank as varchar),cast(d1_0.shift as int) from Doctor d1_0;

-- clinic-enum-case
select case d1_0.rank when 'CHIEF' then 3 when 'SENIOR' then 2 else 1 end from Doctor d1_0 order by case d1_0.rank when 'CHIEF' then 3 when 'SENIOR' then 2 else 1 end;

-- clinic-enum-max
select max(d1_0.rank),min(d1_0.shift) from Doctor d1_0 where d1_0.rank>'JUNIOR';

-- clinic-uuid
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.badge='7f000001-0000-4000-8000-000000000001' or d1_0.badge in ('7f000001-0000-4000-8000-000000000001') or d1_0.badge is null;

-- clinic-param-select
select 'x',concat(d1_0.name,'x'),(3+1),coalesce('x',d1_0.name) from Doctor d1_0;

-- clinic-param-fn
select substring(d1_0.name,2),round(d1_0.fee,2),concat('x','x'),case when d1_0.active then 'x' else 'x' end from Doctor d1_0;

-- clinic-param-group
select (d1_0.fee*2.0),count(*) from Doctor d1_0 group by (d1_0.fee*2.0);

-- clinic-param-null
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where 'x' is null or d1_0.name='x';

-- clinic-zone
select v1_0.planned,v1_0.told,v1_0.recorded from Visit v1_0 where v1_0.planned>now(6) and v1_0.recorded<now(6) and v1_0.told is not null;

-- clinic-zone-literal
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where v1_0.planned>cast('2024-01-01 08:00:00.000000' as datetime) and v1_0.recorded<cast('2024-01-01 10:00:00.000000' as datetime) and v1_0.told>=cast('2024-01-01 09:00:00.000000' as datetime);

-- clinic-literals
select date '2024-02-29','10:20:30',cast('2024-02-29 10:20:30.123456' as datetime),cast('2024-02-29 01:02:03.000000' as datetime),date '2024-02-29',1,1.5,2e3,3.4,12.5,99,255,x'cafe','it''s','dq',true,null from Ward w1_0;

-- clinic-numbers
select abs(v1_0.cost),exp(v1_0.cost),ln(v1_0.cost),log10(v1_0.cost),log(2,v1_0.cost),power(v1_0.cost,2),sqrt(v1_0.cost),mod(v1_0.minutes,7),mod(v1_0.minutes,7),(v1_0.minutes/2),(v1_0.cost/v1_0.minutes),-v1_0.cost,least(v1_0.cost,1e0,2e0),greatest(v1_0.minutes,3),pi(),e(),sin(v1_0.cost),cos(v1_0.cost),tan(v1_0.cost),asin(v1_0.cost),acos(v1_0.cost),atan(v1_0.cost),atan2(v1_0.cost,1),sinh(v1_0.cost),cosh(v1_0.cost),tanh(v1_0.cost),degrees(v1_0.cost),radians(v1_0.cost),rand() from Visit v1_0;

-- clinic-bits
select bitand(v1_0.minutes,3),bitor(v1_0.minutes,3),bitxor(v1_0.minutes,3),bitnot(v1_0.minutes) from Visit v1_0;

-- clinic-width
select case when v1_0.cost<0 then 0 when v1_0.cost>=100 then 5+1 else cast(floor((v1_0.cost-0)*5/(100-0)) as int)+1 end from Visit v1_0;

-- clinic-strings-std
select upper(d1_0.name),character_length(d1_0.name),length(d1_0.name),(length(d1_0.name)*8),ltrim(d1_0.name,'x'),left(d1_0.name,2),right(d1_0.name,2),replace(d1_0.name,'a','b'),repeat(d1_0.name,2),reverse(d1_0.name),locate('a',d1_0.name,2),locate('a',d1_0.name),ascii(d1_0.name),char(65),substring(d1_0.name,2,3),concat(concat(d1_0.name,'-'),d1_0.id),hex(d1_0.name),to_binary(md5(d1_0.name),'hex') from Doctor d1_0;

-- clinic-like
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.name like 'a\\_%' or d1_0.name not like replace('a%','\\','\\\\') or lower(d1_0.name) like lower('%X%') or lower(d1_0.name) not like lower('y') or lower(d1_0.name) like replace(concat('%','a%','%'),'\\','\\\\');

-- clinic-regex
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where regexp(d1_0.name,'^a.*z$') or regexp(d1_0.name,concat('(?','i',')','B')) or not(regexp(d1_0.name,'q'));

-- clinic-regexp-fn
select regexp(d1_0.name,'a.b'),regexp(d1_0.name,concat('(?','i',')','A')) from Doctor d1_0;

-- clinic-distinct-from
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 join Doctor m1_0 on m1_0.id=d1_0.mentor_id where not(d1_0.name<=>'x') and d1_0.fee<=>m1_0.fee and not(d1_0.ward_id<=>m1_0.ward_id);

-- clinic-cast
select cast(v1_0.cost as int),cast(v1_0.minutes as varchar),cast(v1_0.memo as double),cast(v1_0.at as date),cast(v1_0.memo as date),cast(v1_0.at as varchar),case when lower('1') in ('t','true','y','1') then true when lower('1') in ('f','false','n','0') then false else null end,cast(v1_0.cost as decimal(38,2)),cast(v1_0.memo as datetime),(v1_0.minutes<>0) from Visit v1_0;

-- clinic-cast-len
select cast(v1_0.cost as decimal(10,2)),left(cast(v1_0.memo as varchar(5)),5) from Visit v1_0;

-- clinic-current
select current_date(),date_format(now(),'%H:%i:%S'),now(6),current_date(),date_format(now(),'%H:%i:%S'),now(6),current_date(),date_format(now(),'%H:%i:%S'),now(6),now(6),now(6) from Ward w1_0;

-- clinic-sql
select v1_0.minutes + 1,weekofyear(v1_0.at),v1_0.minutes from Visit v1_0;

-- clinic-function
select bitmap_count(to_bitmap(v1_0.id)),date_trunc('month',v1_0.at) from Visit v1_0;

-- clinic-nested-agg
select max(x1_0.c0) from (select sum(v1_0.cost) from Visit v1_0 group by v1_0.doctor_id) x1_0(c0);

-- clinic-cross
select d1_0.name,w1_0.name from Doctor d1_0 cross join Ward w1_0 where d1_0.ward_id<>w1_0.id;

-- clinic-entity-join
select d1_0.name,b1_0.who from Doctor d1_0 left join Booking b1_0 on b1_0.wardId=d1_0.ward_id and b1_0.day>d1_0.hired and b1_0.who is not null;

-- clinic-full
select d1_0.name,w1_0.name from Doctor d1_0 full join Ward w1_0 on w1_0.id=d1_0.ward_id;

-- clinic-right
select d1_0.name,w1_0.name from Doctor d1_0 right join Ward w1_0 on w1_0.id=d1_0.ward_id and w1_0.floor>2;

-- clinic-path-join
select w1_0.name,m1_0.city from Doctor d1_0 join Doctor m1_0 on m1_0.id=d1_0.mentor_id join Doctor m2_0 on m2_0.id=m1_0.mentor_id join Ward w1_0 on w1_0.id=m2_0.ward_id join Ward w2_0 on w2_0.id=m1_0.ward_id join Ward w3_0 on w3_0.id=d1_0.ward_id where w2_0.floor>w3_0.floor;

-- clinic-join-with
select d1_0.name from Doctor d1_0 join Visit v1_0 on d1_0.id=v1_0.doctor_id and v1_0.cost>10 left join (Patient p1_0 join Human p1_1 on p1_0.id=p1_1.id) on p1_0.id=v1_0.patient_id and p1_1.born<current_date();

-- clinic-implicit-union
select a1_0.label,a1_0.clazz_,a1_0.price from (select id, label, price, tesla, null as mobile, null as rate, 1 as clazz_ from Scanner union all select id, label, price, null as tesla, mobile, rate, 2 as clazz_ from Pump) a1_0 where a1_0.price>10 order by a1_0.label;

-- clinic-implicit-pump
select a1_0.rate from (select id, label, price, mobile, rate, 2 as clazz_ from Pump) a1_0 where a1_0.mobile;

-- clinic-array-fns
select cardinality(d1_0.skills),element_at(d1_0.skills,1),array_position(d1_0.skills,'x'),array_append(d1_0.skills,'z'),array_concat(['a'],d1_0.skills),array_concat(d1_0.skills,d1_0.skills),array_remove(d1_0.skills,'x'),array_slice(d1_0.skills,1,2-1+1),array_join(d1_0.skills,','),array_map(x->if(x<=>'a','b',x),d1_0.skills),array_repeat('x',3),array_map((x,i)->if(i=1,'q',x),d1_0.skills,array_generate(1,array_length(d1_0.skills),1)),array_slice(d1_0.skills,1,array_length(d1_0.skills)-1),array_concat(array_slice(d1_0.skills,1,1-1),array_slice(d1_0.skills,1+1)),array_filter(array_generate(1,array_length(d1_0.skills),1),array_map(x->coalesce(x<=>'a',false),d1_0.skills)),array_contains(d1_0.skills,'a'),array_contains_all(d1_0.skills,['a']),arrays_overlap(d1_0.skills,['a']),array_contains(d1_0.skills,null),reverse(d1_0.skills),array_sort(d1_0.skills) from Doctor d1_0;

-- clinic-array-literal
select [1,2,3],[1,2],[1,2] from Ward w1_0;

-- clinic-array-idx
select element_at(d1_0.skills,1),element_at(d1_0.scores,2) from Doctor d1_0;

-- clinic-record
select s1_0.amount,s1_0.currency,s1_0.spot,s1_0.spot.lat from Shop s1_0 where s1_0.amount>3 and s1_0.spot.name='x';

-- clinic-hundreds
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.id in (1,2,3,4,5,6,7,8,9);
