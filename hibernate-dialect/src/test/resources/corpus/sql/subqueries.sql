-- exists
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where exists(select 1 from cu c2_0 where c2_0.id=o1_0.cu_id);

-- not-exists
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not exists(select 1 from cu c2_0 where c2_0.id=o1_0.cu_id);

-- in-subq
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (select c2_0.id from cu c2_0);

-- not-in-subq
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id not in (select c2_0.id from cu c2_0);

-- scalar-subq
select o1_0.id,(select max(c1_0.id) from cu c1_0 where c1_0.id=o1_0.cu_id) from ord o1_0;

-- scalar-compare
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty>(select avg(o2_0.qty) from ord o2_0);

-- scalar-equals
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id=(select max(o2_0.id) from ord o2_0);

-- all-gt
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where ((select count(*) from cu c2_0)=0 or o1_0.qty>(select case when count(*)=count(c2_0.id) then max(c2_0.id) end from cu c2_0));

-- all-ne
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id not in (select c2_0.id from cu c2_0);

-- all-eq
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where ((select count(*) from cu c2_0)=0 or o1_0.qty=(select case when count(*)=count(c2_0.id) then min(c2_0.id) end from cu c2_0) and o1_0.qty=(select case when count(*)=count(c2_0.id) then max(c2_0.id) end from cu c2_0));

-- any-eq
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (select c2_0.id from cu c2_0);

-- any-lt
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty<(select max(c2_0.id) from cu c2_0);

-- some-ge
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty>=(select min(c2_0.id) from cu c2_0 where c2_0.name is not null);

-- not-all
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not((((select count(*) from cu c2_0)=0 or o1_0.qty>(select case when count(*)=count(c2_0.id) then max(c2_0.id) end from cu c2_0))));

-- every-elements
select c1_0.id,c1_0.name from cu c1_0 where ((select count(*) from ord o1_0 where c1_0.id=o1_0.cu_id)=0 or 1<=(select case when count(*)=count(o1_0.qty) then min(o1_0.qty) end from ord o1_0 where c1_0.id=o1_0.cu_id));

-- coll-size
select c1_0.id,c1_0.name from cu c1_0 where (select count(*) from ord o1_0 where c1_0.id=o1_0.cu_id)>1;

-- coll-size-select
select c1_0.id,(select count(*) from ord o1_0 where c1_0.id=o1_0.cu_id) from cu c1_0;

-- is-empty
select c1_0.id,c1_0.name from cu c1_0 where not exists(select 1 from ord o1_0 where c1_0.id=o1_0.cu_id);

-- is-not-empty
select c1_0.id,c1_0.name from cu c1_0 where exists(select 1 from ord o1_0 where c1_0.id=o1_0.cu_id);

-- member
select c1_0.id,c1_0.name from cu c1_0 where exists(select 1 from ord o1_0 where o1_0.id=1 and c1_0.id=o1_0.cu_id);

-- exists-elements
select c1_0.id,c1_0.name from cu c1_0 where exists(select 1 from ord o1_0 where c1_0.id=o1_0.cu_id);

-- subq-from
select x1_0.c0 from (select o1_0.name from ord o1_0 order by o1_0.id limit 3) x1_0(c0);

-- subq-from-agg
select avg(x1_0.c1) from (select o1_0.cu_id,sum(o1_0.qty) from ord o1_0 group by o1_0.cu_id) x1_0(c0,c1);

-- subq-in-case
select case when exists(select 1 from cu c1_0 where c1_0.id=o1_0.cu_id) then 'y' else 'n' end from ord o1_0;

-- subq-nested
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.cu_id in (select c2_0.id from cu c2_0 where c2_0.id in (select o2_0.cu_id from ord o2_0 where o2_0.qty>3));

-- subq-having
select o1_0.name from ord o1_0 group by o1_0.name having count(*)>(select count(*) from cu c1_0);

-- tuple-in
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where ((c1_0.a=1 and c1_0.b='x') or (c1_0.a=2 and c1_0.b='y'));

-- tuple-not-in
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where ((c1_0.a<>1 or c1_0.b<>'x') and (c1_0.a<>2 or c1_0.b<>'y'));

-- tuple-eq
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a=1 and c1_0.b='x');

-- tuple-ne
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a<>1 or c1_0.b<>'x');

-- tuple-lt
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a<=1 and not (c1_0.a=1 and c1_0.b>='x'));

-- tuple-ge
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a>=1 and not (c1_0.a=1 and c1_0.b<'x'));

-- tuple-subq
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a,c1_0.b) in (select o1_0.id,o1_0.name from ord o1_0);

-- tuple-not-subq
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a,c1_0.b) not in (select o1_0.id,o1_0.name from ord o1_0);

-- tuple-distinct-from
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (not(c1_0.a<=>1) or not(c1_0.b<=>'x'));

-- embedded-in-subq
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where (c1_0.a,c1_0.b) in (select c2_0.a,c2_0.b from cpk c2_0);

-- correlated-two-levels
select c1_0.id,c1_0.name from cu c1_0 where exists(select 1 from ord o1_0 where exists(select 1 from ord o2_0 where o2_0.id=o1_0.id and o2_0.qty>1) and c1_0.id=o1_0.cu_id);
