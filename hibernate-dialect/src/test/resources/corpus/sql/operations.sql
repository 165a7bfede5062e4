-- persist
insert into ord (amount,cu_id,d,dbl,doc,flag,ins,name,qty,st,tags,ts,uid,id) values (null,null,null,null,parse_json(null),null,null,null,null,null,cast(parse_json(null) as array<varchar>),null,null,1);

-- persist-version
insert into ver (s,v,id) values ('x',0,1);

-- persist-joined
insert into an (name,id) values (null,1);
insert into dg (breed,id) values (null,1);

-- persist-rich
insert into rich (attrs,big,bm,chr,flt,nums,off,`order`,small,t,tiny,id) values (null,null,null,null,null,cast(parse_json(null) as array<int>),null,null,null,null,null,1);

-- find
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id=1;

-- find-composite
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where ((c1_0.a=1 and c1_0.b='x'));

-- find-joined
select d1_0.id,d1_1.name,d1_0.breed from dg d1_0 join an d1_1 on d1_0.id=d1_1.id where d1_0.id=1;

-- find-multi
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (1,2,3);

-- find-multi-composite
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where ((c1_0.a=1 and c1_0.b='x') or (c1_0.a=2 and c1_0.b='y'));

-- find-optimistic
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;

-- find-force-increment
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;
update ver set v=4 where id=1 and v=3;

-- find-lock
-- refused: RH5108 PESSIMISTIC_WRITE: StarRocks has no row locks, so no pessimistic lock can be taken. → Use optimistic locking with a @Version, or set hibernate.dialect.starrocks.row_locks=ignore to read without a lock.

-- find-lock-read
-- refused: RH5108 PESSIMISTIC_READ: StarRocks has no row locks, so no pessimistic lock can be taken. → Use optimistic locking with a @Version, or set hibernate.dialect.starrocks.row_locks=ignore to read without a lock.

-- lock
-- refused after [select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=?]: RH5108 PESSIMISTIC_WRITE: StarRocks has no row locks, so no pessimistic lock can be taken. → Use optimistic locking with a @Version, or set hibernate.dialect.starrocks.row_locks=ignore to read without a lock.

-- refresh
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;

-- update
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;
update ver set s='new',v=4 where id=1 and v=3;

-- remove
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;
delete from ver where id=1 and v=3;

-- merge
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;
update ver set s='new',v=4 where id=1 and v=3;

-- batch-insert
insert into ver (s,v,id) values ('x',0,1);
insert into ver (s,v,id) values ('x',0,2);
insert into ver (s,v,id) values ('x',0,3);

-- natural-count
select count(*) from cu c1_0;

-- native
select id from cu order by id limit 2,3;

-- upsert
insert into cu (id,name) values (1,'x');

-- upsert-version
update ver set s='x',v=4 where id=1 and v=3;

-- stateless-insert
insert into cu (name,id) values ('x',1);

-- stateless-update
update cu set name='x' where id=1;

-- stateless-delete
delete from cu where id=1;

-- stateless-multiple
select c1_0.id,c1_0.name from cu c1_0 where c1_0.id in (1,2);
