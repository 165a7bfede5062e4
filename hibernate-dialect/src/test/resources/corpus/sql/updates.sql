-- upd
update ord set name='x' where ord.id=1;

-- upd-no-alias
update ord set name='x' where ord.id=1;

-- upd-all
update ord set name='x' where true;

-- upd-param
update ord set name='x' where ord.id=1;

-- upd-many
update ord set name='x',qty=(ord.qty+1),flag=true,amount=null where ord.id=1;

-- upd-sub
update ord set qty=(select count(*) from cu c1_0) where ord.qty>1;

-- upd-in-sub
update ord set qty=1 where ord.id in (select c1_0.id from cu c1_0);

-- upd-self
update ord set qty=(ord.qty+1) where true;

-- upd-join
update ord set name='x' from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name='y' and ord.id=o1_0.id;

-- upd-join-set
update ord set name=c1_0.name from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where o1_0.cu_id>1 and ord.id=o1_0.id;

-- upd-exists
update ord set qty=1 where exists(select 1 from cu c1_0 where c1_0.id=ord.cu_id);

-- upd-versioned
update ver set s='x',v=(ver.v+1) where true;

-- upd-version
update ver set s='x' where ver.v=3;

-- upd-assoc
update ord set cu_id=1 where ord.id=1;

-- upd-null
update ord set cu_id=null where true;

-- upd-temporal
update ord set ts=now(6),d=days_add(ord.d,1) where ord.id=1;

-- upd-like
update ord set qty=1 where ord.name like 'a%';

-- upd-case
update ord set qty=case when ord.flag then 1 else 2 end where true;

-- upd-cpk
update cpk set s='x' where cpk.a=1 and cpk.b='y';

-- upd-joined
select d1_0.id from dg d1_0 join an d1_1 on d1_0.id=d1_1.id where d1_1.name='y';
update dg set breed='x' where dg.id in (1);

-- upd-joined-base
select a1_0.id from an a1_0 where a1_0.id>1;
update an set name='x' where an.id in (1);

-- upd-single-table
update ev set target='x' where ev.page='y' and ev.DTYPE='Click';

-- upd-array
update ord set tags=cast(parse_json('["a","b"]') as array<varchar>) where ord.id=1;

-- upd-reserved
update rich set `order`=2 where rich.`order`=1;
