-- neg-precedence
select -(o1_0.qty+1),(o1_0.qty- -1),- -o1_0.qty from ord o1_0;

-- div-double
select (o1_0.dbl/2),(o1_0.qty/2.0),(o1_0.amount/o1_0.qty),(o1_0.qty/o1_0.id) from ord o1_0;

-- arith-mixed
select (o1_0.qty+o1_0.amount),(o1_0.qty*o1_0.dbl),(o1_0.id-o1_0.amount) from ord o1_0;

-- concat-number
select concat(o1_0.name,o1_0.qty) from ord o1_0;

-- concat-null
select concat(o1_0.name,null) from ord o1_0;

-- case-bool
select case when o1_0.flag then o1_0.qty else null end from ord o1_0;

-- case-bool-result
select case when o1_0.qty>1 then true else false end from ord o1_0;

-- case-where
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where case when o1_0.qty>1 then true else false end;

-- case-where-eq
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where case o1_0.qty when 1 then 'a' else 'b' end='a';

-- predicate-coalesce
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where coalesce(o1_0.flag,false);

-- predicate-not-coalesce
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(coalesce(o1_0.flag,false));

-- predicate-ne-bool
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.flag<>true;

-- predicate-like-select
select case when o1_0.name like 'a%' then true else false end,case when o1_0.name not like 'a%' then true else false end,case when o1_0.name in ('a','b') then true else false end,case when o1_0.qty between 1 and 2 then true else false end,case when exists(select 1 from cu c1_0) then true else false end from ord o1_0;

-- predicate-max
select max(case when o1_0.qty>1 then 1 else 0 end) from ord o1_0;

-- null-literal-cmp
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name=null;

-- coalesce-null
select coalesce(null,o1_0.name),nullif(o1_0.name,'x'),coalesce(o1_0.qty,o1_0.id,0) from ord o1_0;

-- coalesce-param
select coalesce(o1_0.name,'x') from ord o1_0;

-- param-select
select 'x',(o1_0.qty+3) from ord o1_0;

-- param-arith
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty=(3+1);

-- param-twice
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty>3 or o1_0.id>3;

-- param-case
select case when o1_0.flag then 1 else 2 end from ord o1_0;

-- param-in-one
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (1);

-- in-mixed
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (1,4,o1_0.qty);

-- in-expr
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name) in ('a','b') and (o1_0.qty+1) in (1,2);

-- in-dates
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.d in (date '2024-01-01',date '2024-01-02');

-- in-null
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name in ('a',null);

-- not-in-null-safe
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name not in ('a') or o1_0.name is null;

-- between-strings
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name between 'a' and 'b';

-- between-symm
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty between o1_0.id and (o1_0.id+5);

-- not-between-cols
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not((o1_0.qty between 1 and 5));

-- distinct-from-null
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(o1_0.name<=>null);

-- not-distinct-from-null
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name<=>null;

-- distinct-from-number
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(o1_0.qty<=>o1_0.id);

-- distinct-from-bool
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(o1_0.flag<=>true);

-- distinct-from-select
select case when not(o1_0.name<=>'x') then true else false end from ord o1_0;

-- order-by-desc-nulls
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.name asc nulls last,o1_0.qty desc nulls first,o1_0.id;

-- order-by-param-func
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by mod(o1_0.qty,2);

-- order-by-agg
select o1_0.name,sum(o1_0.qty) from ord o1_0 group by o1_0.name order by sum(o1_0.qty) desc,o1_0.name;

-- order-by-subq
select o1_0.id,(select c1_0.name from cu c1_0 where c1_0.id=o1_0.cu_id) sort_0 from ord o1_0 order by sort_0;

-- order-by-boolean
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.flag desc;

-- order-distinct
select distinct o1_0.name,o1_0.qty from ord o1_0 order by o1_0.qty desc;

-- order-by-collate
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by (o1_0.name collate utf8mb4_bin);

-- f-if
select if(o1_0.qty>1,'a','b'),if(o1_0.name is null,0,o1_0.qty) from ord o1_0;

-- f-function-generic
select concat_ws('-',o1_0.name,'x'),year(o1_0.d) from ord o1_0;

-- f-column
select o1_0.name,o1_0.qty from ord o1_0;

-- f-column-where
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty>2;

-- f-unknown-in-where
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where starts_with(o1_0.name,'a') and ends_with(o1_0.name,'z');

-- f-type-discr
select e1_0.DTYPE,e1_0.id from ev e1_0 where e1_0.DTYPE in ('Click','Ev');

-- f-type-param
select a1_0.id,case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end,a1_0.name,a1_1.breed from an a1_0 join dg a1_1 on a1_0.id=a1_1.id where case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end=1 or case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end<>0;

-- f-entity-name
select a1_0.id,case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end,a1_0.name,a1_1.breed from an a1_0 left join dg a1_1 on a1_0.id=a1_1.id where case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end in (0);

-- f-treat-join
select a1_1.breed from an a1_0 join dg a1_1 on a1_0.id=a1_1.id;

-- f-treat-where-or
select a1_0.id,case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end,a1_0.name,a1_1.breed from an a1_0 left join dg a1_1 on a1_0.id=a1_1.id where a1_1.breed='x' or a1_0.name='y';

-- f-treat-single
select e1_0.target from ev e1_0 where e1_0.DTYPE='Click';

-- f-id-version
select v1_0.id,v1_0.v from ver v1_0 where v1_0.id>1;

-- f-naturalid-entityeq
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid,o2_0.id,o2_0.amount,o2_0.cu_id,o2_0.d,o2_0.dbl,o2_0.doc,o2_0.flag,o2_0.ins,o2_0.name,o2_0.qty,o2_0.st,o2_0.tags,o2_0.ts,o2_0.uid from ord o1_0,ord o2_0 where o1_0.id=o2_0.id and o1_0.cu_id<>o2_0.cu_id;

-- f-enum-cmp
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.st>=0 and o1_0.st<>1 order by o1_0.st;

-- f-enum-ord
select o1_0.st,case o1_0.st when 0 then 'NEW' when 1 then 'DONE' end from ord o1_0;

-- f-const
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty<2147483647;

-- f-uuid-lit
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where cast(o1_0.uid as varchar) like 'a%';
