-- select-all
/* from Ord */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0;

-- where-param
/* from Ord o where o.name = :n */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='x';

-- in-list
/* from Ord o where o.id in (1,2,3) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (1,2,3);

-- in-param-list
/* from Ord o where o.id in (:ids) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (1,2,3);

-- not-in-list
/* from Ord o where o.id not in (1,2) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id not in (1,2);

-- in-strings
/* from Ord o where o.name in :names */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name in ('a','b''c');

-- between
/* from Ord o where o.d between local date and local date */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.d between current_date() and current_date();

-- not-between
/* from Ord o where o.qty not between 1 and 5 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty not between 1 and 5;

-- between-params
/* from Ord o where o.d between :a and :b */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.d between '2024-01-01' and '2024-12-31';

-- is-null
/* from Ord o where o.cu is null */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.cu_id is null;

-- is-not-null
/* from Ord o where o.name is not null */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name is not null;

-- bool
/* from Ord o where o.flag */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.flag;

-- bool-not
/* from Ord o where not o.flag */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(o1_0.flag);

-- bool-lit
/* from Ord o where o.flag = true */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.flag=1;

-- bool-is-true
/* from Ord o where o.flag is true */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (case o1_0.flag when 1 then 1 when 0 then 0 else 0 end = 1);

-- bool-is-not-true
/* from Ord o where o.flag is not true */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (case o1_0.flag when 1 then 0 when 0 then 1 else 1 end = 1);

-- bool-is-false
/* from Ord o where o.flag is false */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (case o1_0.flag when 0 then 1 when 1 then 0 else 0 end = 1);

-- bool-param
/* from Ord o where o.flag = :f */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.flag=true;

-- enum-lit
/* from Ord o where o.st = NEW */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.st=0;

-- enum-in
/* from Ord o where o.st in (NEW, DONE) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.st in (0,1);

-- and-or
/* from Ord o where (o.qty > 1 or o.qty < 0) and o.name is not null */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (o1_0.qty>1 or o1_0.qty<0) and o1_0.name is not null;

-- not-group
/* from Ord o where not (o.qty > 1 and o.flag) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not((o1_0.qty>1 and o1_0.flag));

-- compare-all
/* from Ord o where o.qty = 1 or o.qty <> 2 or o.qty < 3 or o.qty <= 4 or o.qty > 5 or o.qty >= 6 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty=1 or o1_0.qty<>2 or o1_0.qty<3 or o1_0.qty<=4 or o1_0.qty>5 or o1_0.qty>=6;

-- distinct
/* select distinct o.name from Ord o */ select distinct o1_0.name from ord o1_0;

-- distinct-entity
/* select distinct c from Cu c join c.orders o */ select distinct c1_0.id,c1_0.name from cu c1_0 join ord o1_0 on c1_0.id=o1_0.cu_id;

-- projection
/* select o.id, o.name as n, o.amount from Ord o */ select o1_0.id,o1_0.name,o1_0.amount from ord o1_0;

-- dyn-inst
/* select new dev.rockhopper.hibernate.corpus.model.Ver(o.id, o.qty, o.name) from Ord o */ select o1_0.id,o1_0.qty,o1_0.name from ord o1_0;

-- dyn-map
/* select new map(o.id as id, o.name as name) from Ord o */ select o1_0.id,o1_0.name from ord o1_0;

-- dyn-list
/* select new list(o.id, o.name) from Ord o */ select o1_0.id,o1_0.name from ord o1_0;

-- literal-select
/* select 1, 'a', true, null, 1.5, 2L, 3.5e0 from Ord o */ select 1,'a',1,null,1.5,2,3.5e0 from ord o1_0;

-- literal-only
/* select 1 */ select 1;

-- string-quote
/* from Ord o where o.name = 'it''s' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='it''s';

-- string-backslash
/* from Ord o where o.name = 'a\b' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='a\\b';

-- string-param-quote
/* from Ord o where o.name = :n */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='it''s a \\ b';

-- unicode
/* from Ord o where o.name = 'Zürich 東京' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='Zürich 東京';

-- uuid-param
/* from Ord o where o.uid = :u */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.uid='6f1e0c5e-3a06-4c2b-9a36-4b3e5a1f1c11';

-- decimal-param
/* from Ord o where o.amount > :a */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.amount>12.50;

-- double-param
/* from Ord o where o.dbl > :a */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.dbl>1.5;

-- ts-param
/* from Ord o where o.ins > :i */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ins>'2024-01-01 10:00:00.0';

-- datetime-param
/* from Ord o where o.ts > :i */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts>'2024-01-01 10:00:00.0';

-- reserved-word
/* select r.order from Rich r where r.order > 1 */ select r1_0.`order` from rich r1_0 where r1_0.`order`>1;

-- embedded-id
/* from Cpk c where c.id.a = 1 and c.id.b = 'x' */ select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where c1_0.a=1 and c1_0.b='x';

-- embedded-id-select
/* select c.id, c.id.b from Cpk c */ select c1_0.a,c1_0.b from cpk c1_0;

-- id-function
/* select id(o) from Ord o */ select o1_0.id from ord o1_0;

-- version-function
/* select version(v) from Ver v */ select v1_0.v from ver v1_0;

-- entity-equals
/* select o from Ord o where o.cu.id = :c */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.cu_id=1;

-- fk-function
/* from Ord o where fk(o.cu) = 1 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.cu_id=1;

-- path-implicit-join
/* from Ord o where o.cu.name = 'x' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name='x';

-- order-by
/* from Ord o order by o.name, o.id desc */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.name,o1_0.id desc;

-- order-by-alias
/* select o.name as n, o.id as i from Ord o order by n, i desc */ select o1_0.name,o1_0.id from ord o1_0 order by 1,2 desc;

-- order-by-position
/* select o.name, o.id from Ord o order by 1, 2 desc */ select o1_0.name,o1_0.id from ord o1_0 order by 1,2 desc;

-- order-by-expression
/* from Ord o order by lower(o.name), o.qty * 2 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by lower(o1_0.name),(o1_0.qty*2);

-- nulls-first
/* from Ord o order by o.name desc nulls first */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.name desc nulls first;

-- nulls-last
/* from Ord o order by o.name asc nulls last */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.name asc nulls last;

-- nulls-default
/* from Ord o order by o.name asc nulls first, o.qty desc nulls last */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.name,o1_0.qty desc;

-- order-by-case
/* from Ord o order by case when o.name is null then 0 else 1 end, o.id */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by case when o1_0.name is null then 0 else 1 end,o1_0.id;

-- case
/* select case when o.qty > 1 then 'a' else 'b' end, coalesce(o.name, 'x'), nullif(o.qty, 1) from Ord o */ select case when o1_0.qty>1 then 'a' else 'b' end,coalesce(o1_0.name,'x'),nullif(o1_0.qty,1) from ord o1_0;

-- case-simple
/* select case o.st when NEW then 'n' when DONE then 'd' else 'u' end from Ord o */ select case o1_0.st when 0 then 'n' when 1 then 'd' else 'u' end from ord o1_0;

-- case-params
/* select case when o.qty > 1 then :a else :b end from Ord o */ select case when o1_0.qty>1 then cast('a' as varchar) else cast('b' as varchar) end from ord o1_0;

-- case-no-else
/* select case when o.qty > 1 then 'a' end from Ord o */ select case when o1_0.qty>1 then 'a' end from ord o1_0;

-- ifnull
/* select ifnull(o.name, 'x') from Ord o */ select coalesce(o1_0.name,'x') from ord o1_0;

-- coalesce-many
/* select coalesce(o.name, o.cu.name, 'x') from Ord o */ select coalesce(o1_0.name,c1_0.name,'x') from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id;

-- concat-operator
/* select o.name || '-' || o.cu.name from Ord o */ select concat(concat(o1_0.name,'-'),c1_0.name) from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id;

-- arith
/* select o.qty + 1, o.qty - 1, o.qty * 2, -o.qty, +o.qty, o.amount / 3 from Ord o */ select (o1_0.qty+1),(o1_0.qty-1),(o1_0.qty*2),-o1_0.qty,+o1_0.qty,(o1_0.amount/3) from ord o1_0;

-- int-div
/* select o.qty / 2 from Ord o */ select (o1_0.qty/2) from ord o1_0;

-- mod-operator
/* select o.qty % 2 from Ord o */ select mod(o1_0.qty,2) from ord o1_0;

-- arith-precedence
/* select (o.qty + 1) * (o.qty - 1) / 2 from Ord o */ select (((o1_0.qty+1)*(o1_0.qty-1))/2) from ord o1_0;

-- big-literals
/* select 12345678901L, 123456789012345678901234567890BI, 1.23456789BD from Ord o */ select 12345678901,123456789012345678901234567890,1.23456789 from ord o1_0;

-- type-of
/* select type(a) from An a */ select case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end from an a1_0 left join dg a1_1 on a1_0.id=a1_1.id;

-- type-filter
/* from An a where type(a) = Dg */ select a1_0.id,case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end,a1_0.name,a1_1.breed from an a1_0 join dg a1_1 on a1_0.id=a1_1.id where case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end=1;

-- treat
/* from An a where treat(a as Dg).breed = 'x' */ select a1_0.id,case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end,a1_0.name,a1_1.breed from an a1_0 left join dg a1_1 on a1_0.id=a1_1.id where a1_1.breed='x';

-- comment
/* monthly report */ select o1_0.id from ord o1_0;

-- hint
/* select o.id from Ord o */ select /*+ SET_VAR(query_timeout=10) */ o1_0.id from ord o1_0;

-- select-entity-and-scalar
/* select o, c.name from Ord o join o.cu c */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid,c1_0.name from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id;

-- count-query
/* select count(o) from Ord o where o.flag */ select count(o1_0.id) from ord o1_0 where o1_0.flag;

-- where-arith
/* from Ord o where o.qty + 1 > o.id * 2 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (o1_0.qty+1)>(o1_0.id*2);

-- where-function
/* from Ord o where lower(o.name) = 'x' and length(o.name) > 3 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name)='x' and character_length(o1_0.name)>3;

-- distinct-from
/* from Ord o where o.name is distinct from 'x' */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(o1_0.name<=>'x');

-- not-distinct-from
/* from Ord o where o.name is not distinct from :n */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name<=>'x';

-- is-null-expression
/* from Ord o where (o.qty + o.id) is null */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (o1_0.qty+o1_0.id) is null;

-- boolean-select
/* select o.qty > 1, o.name is null, o.flag from Ord o */ select case when o1_0.qty>1 then 1 else 0 end,case when o1_0.name is null then 1 else 0 end,o1_0.flag from ord o1_0;

-- predicate-select
/* select (o.name like 'a%') from Ord o */ select case when (o1_0.name like 'a%') then 1 else 0 end from ord o1_0;
