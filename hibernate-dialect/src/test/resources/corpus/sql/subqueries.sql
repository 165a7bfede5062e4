-- exists
/* from Ord o where exists (select 1 from Cu c where c = o.cu) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where exists(select 1 from cu c2_0 where c2_0.id=o1_0.cu_id);

-- not-exists
/* from Ord o where not exists (select 1 from Cu c where c = o.cu) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not exists(select 1 from cu c2_0 where c2_0.id=o1_0.cu_id);

-- in-subq
/* from Ord o where o.id in (select c.id from Cu c) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (select c2_0.id from cu c2_0);

-- not-in-subq
/* from Ord o where o.id not in (select c.id from Cu c) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id not in (select c2_0.id from cu c2_0);

-- scalar-subq
/* select o.id, (select max(c.id) from Cu c where c = o.cu) from Ord o */ select o1_0.id,(select max(c1_0.id) from cu c1_0 where c1_0.id=o1_0.cu_id) from ord o1_0;

-- scalar-compare
/* from Ord o where o.qty > (select avg(p.qty) from Ord p) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty>(select avg(o2_0.qty) from ord o2_0);

-- scalar-equals
/* from Ord o where o.id = (select max(p.id) from Ord p) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id=(select max(o2_0.id) from ord o2_0);

-- all-gt
/* from Ord o where o.qty > all (select c.id from Cu c) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where ((select count(*) from (select c2_0.id from cu c2_0) q_(v))=0 or o1_0.qty>(select case when count(*)=count(q_.v) then max(q_.v) end from (select c2_0.id from cu c2_0) q_(v)));

-- all-ne
/* from Ord o where o.id <> all (select c.id from Cu c) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id not in (select c2_0.id from cu c2_0);

-- all-eq
/* from Ord o where o.qty = all (select c.id from Cu c) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where ((select count(*) from (select c2_0.id from cu c2_0) q_(v))=0 or o1_0.qty=(select case when count(*)=count(q_.v) then min(q_.v) end from (select c2_0.id from cu c2_0) q_(v)) and o1_0.qty=(select case when count(*)=count(q_.v) then max(q_.v) end from (select c2_0.id from cu c2_0) q_(v)));

-- any-eq
/* from Ord o where o.id = any (select c.id from Cu c) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (select c2_0.id from cu c2_0);

-- any-lt
/* from Ord o where o.qty < any (select c.id from Cu c) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty<(select max(q_.v) from (select c2_0.id from cu c2_0) q_(v));

-- some-ge
/* from Ord o where o.qty >= some (select c.id from Cu c where c.name is not null) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty>=(select min(q_.v) from (select c2_0.id from cu c2_0 where c2_0.name is not null) q_(v));

-- not-all
/* from Ord o where not (o.qty > all (select c.id from Cu c)) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not((((select count(*) from (select c2_0.id from cu c2_0) q_(v))=0 or o1_0.qty>(select case when count(*)=count(q_.v) then max(q_.v) end from (select c2_0.id from cu c2_0) q_(v)))));

-- every-elements
/* from Cu c where 1 <= every (select o.qty from c.orders o) */ select c1_0.id,c1_0.name from cu c1_0 where ((select count(*) from (select o1_0.qty from ord o1_0 where c1_0.id=o1_0.cu_id) q_(v))=0 or 1<=(select case when count(*)=count(q_.v) then min(q_.v) end from (select o1_0.qty from ord o1_0 where c1_0.id=o1_0.cu_id) q_(v)));

-- coll-size
/* from Cu c where size(c.orders) > 1 */ select c1_0.id,c1_0.name from cu c1_0 where (select count(*) from ord o1_0 where c1_0.id=o1_0.cu_id)>1;

-- coll-size-select
/* select c.id, size(c.orders) from Cu c */ select c1_0.id,(select count(*) from ord o1_0 where c1_0.id=o1_0.cu_id) from cu c1_0;

-- is-empty
/* from Cu c where c.orders is empty */ select c1_0.id,c1_0.name from cu c1_0 where not exists(select 1 from ord o1_0 where c1_0.id=o1_0.cu_id);

-- is-not-empty
/* from Cu c where c.orders is not empty */ select c1_0.id,c1_0.name from cu c1_0 where exists(select 1 from ord o1_0 where c1_0.id=o1_0.cu_id);

-- member
/* from Cu c where exists (select 1 from c.orders o where o.id = :o) */ select c1_0.id,c1_0.name from cu c1_0 where exists(select 1 from ord o1_0 where o1_0.id=1 and c1_0.id=o1_0.cu_id);

-- exists-elements
/* from Cu c where exists elements(c.orders) */ select c1_0.id,c1_0.name from cu c1_0 where exists(select 1 from ord o1_0 where c1_0.id=o1_0.cu_id);

-- subq-from
/* select x.n from (select o.name as n from Ord o order by o.id limit 3) x */ select x1_0.c0 from (select o1_0.name from ord o1_0 order by o1_0.id limit 3) x1_0(c0);

-- subq-from-agg
/* select avg(x.s) from (select o.cu.id as c, sum(o.qty) as s from Ord o group by o.cu.id) x */ select avg(x1_0.c1) from (select o1_0.cu_id,sum(o1_0.qty) from ord o1_0 group by o1_0.cu_id) x1_0(c0,c1);

-- subq-in-case
/* select case when exists (select 1 from Cu c where c = o.cu) then 'y' else 'n' end from Ord o */ select case when exists(select 1 from cu c1_0 where c1_0.id=o1_0.cu_id) then 'y' else 'n' end from ord o1_0;

-- subq-nested
/* from Ord o where o.cu.id in (select c.id from Cu c where c.id in (select p.cu.id from Ord p where p.qty > 3)) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.cu_id in (select c2_0.id from cu c2_0 where c2_0.id in (select o2_0.cu_id from ord o2_0 where o2_0.qty>3));

-- subq-having
/* select o.name from Ord o group by o.name having count(*) > (select count(*) from Cu c) */ select o1_0.name from ord o1_0 group by o1_0.name having count(*)>(select count(*) from cu c1_0);

-- tuple-in
/* from Cpk c where (c.id.a, c.id.b) in ((1, 'x'), (2, 'y')) */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where ((c1_0.a=1 and c1_0.b='x') or (c1_0.a=2 and c1_0.b='y'));

-- tuple-not-in
/* from Cpk c where (c.id.a, c.id.b) not in ((1, 'x'), (2, 'y')) */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where ((c1_0.a<>1 or c1_0.b<>'x') and (c1_0.a<>2 or c1_0.b<>'y'));

-- tuple-eq
/* from Cpk c where (c.id.a, c.id.b) = (1, 'x') */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a=1 and c1_0.b='x');

-- tuple-ne
/* from Cpk c where (c.id.a, c.id.b) <> (1, 'x') */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a<>1 or c1_0.b<>'x');

-- tuple-lt
/* from Cpk c where (c.id.a, c.id.b) < (1, 'x') */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a<=1 and not (c1_0.a=1 and c1_0.b>='x'));

-- tuple-ge
/* from Cpk c where (c.id.a, c.id.b) >= (1, 'x') */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a>=1 and not (c1_0.a=1 and c1_0.b<'x'));

-- tuple-subq
/* from Cpk c where (c.id.a, c.id.b) in (select o.id, o.name from Ord o) */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a,c1_0.b) in (select o1_0.id,o1_0.name from ord o1_0);

-- tuple-not-subq
/* from Cpk c where (c.id.a, c.id.b) not in (select o.id, o.name from Ord o) */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a,c1_0.b) not in (select o1_0.id,o1_0.name from ord o1_0);

-- tuple-distinct-from
/* from Cpk c where (c.id.a, c.id.b) is distinct from (1, 'x') */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (not exists (select c1_0.a,c1_0.b intersect select 1,'x'));

-- embedded-in-subq
/* from Cpk c where c.id in (select d.id from Cpk d) */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a,c1_0.b) in (select c2_0.a,c2_0.b from cpk c2_0);

-- correlated-two-levels
/* from Cu c where exists (select 1 from c.orders o where exists (select 1 from Ord p where p.id = o.id and p.qty > 1)) */ select c1_0.id,c1_0.name from cu c1_0 where exists(select 1 from ord o1_0 where exists(select 1 from ord o2_0 where o2_0.id=o1_0.id and o2_0.qty>1) and c1_0.id=o1_0.cu_id);
