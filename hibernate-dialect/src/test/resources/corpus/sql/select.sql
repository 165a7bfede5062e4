-- select-all
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0;

-- where-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='x';

-- in-list
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (1,2,3);

-- in-param-list
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (1,2,3);

-- not-in-list
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id not in (1,2);

-- in-strings
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name in ('a','b''c');

-- between
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.d between current_date() and current_date();

-- not-between
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty not between 1 and 5;

-- between-params
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.d between '2024-01-01' and '2024-12-31';

-- is-null
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.cu_id is null;

-- is-not-null
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name is not null;

-- bool
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.flag;

-- bool-not
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(o1_0.flag);

-- bool-lit
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.flag=true;

-- bool-is-true
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (case o1_0.flag when true then true when false then false else false end = true);

-- bool-is-not-true
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (case o1_0.flag when true then false when false then true else true end = true);

-- bool-is-false
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (case o1_0.flag when false then true when true then false else false end = true);

-- bool-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.flag=true;

-- enum-lit
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.st=0;

-- enum-in
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.st in (0,1);

-- and-or
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (o1_0.qty>1 or o1_0.qty<0) and o1_0.name is not null;

-- not-group
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not((o1_0.qty>1 and o1_0.flag));

-- compare-all
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty=1 or o1_0.qty<>2 or o1_0.qty<3 or o1_0.qty<=4 or o1_0.qty>5 or o1_0.qty>=6;

-- distinct
select distinct o1_0.name from ord o1_0;

-- distinct-entity
select distinct c1_0.id,c1_0.name from cu c1_0 join ord o1_0 on c1_0.id=o1_0.cu_id;

-- projection
select o1_0.id,o1_0.name,o1_0.amount from ord o1_0;

-- dyn-inst
select o1_0.id,o1_0.qty,o1_0.name from ord o1_0;

-- dyn-map
select o1_0.id,o1_0.name from ord o1_0;

-- dyn-list
select o1_0.id,o1_0.name from ord o1_0;

-- literal-select
select 1,'a',true,null,1.5,2,3.5e0 from ord o1_0;

-- literal-only
select 1;

-- string-quote
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='it''s';

-- string-backslash
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='a\\b';

-- string-param-quote
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='it''s a \\ b';

-- unicode
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name='Zürich 東京';

-- uuid-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.uid='6f1e0c5e-3a06-4c2b-9a36-4b3e5a1f1c11';

-- decimal-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.amount>12.50;

-- double-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.dbl>1.5;

-- ts-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ins>'2024-01-01 10:00:00.0';

-- datetime-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts>'2024-01-01 10:00:00.0';

-- reserved-word
select r1_0.`order` from rich r1_0 where r1_0.`order`>1;

-- embedded-id
select c1_0.a,c1_0.b,c1_0.s from cpk c1_0 where c1_0.a=1 and c1_0.b='x';

-- embedded-id-select
select c1_0.a,c1_0.b from cpk c1_0;

-- id-function
select o1_0.id from ord o1_0;

-- version-function
select v1_0.v from ver v1_0;

-- entity-equals
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.cu_id=1;

-- fk-function
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.cu_id=1;

-- path-implicit-join
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id where c1_0.name='x';

-- order-by
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.name,o1_0.id desc;

-- order-by-alias
select o1_0.name,o1_0.id from ord o1_0 order by 1,2 desc;

-- order-by-position
select o1_0.name,o1_0.id from ord o1_0 order by 1,2 desc;

-- order-by-expression
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by lower(o1_0.name),(o1_0.qty*2);

-- nulls-first
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.name desc nulls first;

-- nulls-last
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.name asc nulls last;

-- nulls-default
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by o1_0.name,o1_0.qty desc;

-- order-by-case
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 order by case when o1_0.name is null then 0 else 1 end,o1_0.id;

-- case
select case when o1_0.qty>1 then 'a' else 'b' end,coalesce(o1_0.name,'x'),nullif(o1_0.qty,1) from ord o1_0;

-- case-simple
select case o1_0.st when 0 then 'n' when 1 then 'd' else 'u' end from ord o1_0;

-- case-params
select case when o1_0.qty>1 then 'a' else 'b' end from ord o1_0;

-- case-no-else
select case when o1_0.qty>1 then 'a' end from ord o1_0;

-- ifnull
select coalesce(o1_0.name,'x') from ord o1_0;

-- coalesce-many
select coalesce(o1_0.name,c1_0.name,'x') from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id;

-- concat-operator
select concat(concat(o1_0.name,'-'),c1_0.name) from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id;

-- arith
select (o1_0.qty+1),(o1_0.qty-1),(o1_0.qty*2),-o1_0.qty,+o1_0.qty,(o1_0.amount/3) from ord o1_0;

-- int-div
select (o1_0.qty/2) from ord o1_0;

-- mod-operator
select mod(o1_0.qty,2) from ord o1_0;

-- arith-precedence
select (((o1_0.qty+1)*(o1_0.qty-1))/2) from ord o1_0;

-- big-literals
select 12345678901,123456789012345678901234567890,1.23456789 from ord o1_0;

-- type-of
select case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end from an a1_0 left join dg a1_1 on a1_0.id=a1_1.id;

-- type-filter
select a1_0.id,case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end,a1_0.name,a1_1.breed from an a1_0 join dg a1_1 on a1_0.id=a1_1.id where case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end=1;

-- treat
select a1_0.id,case when a1_1.id is not null then 1 when a1_0.id is not null then 0 end,a1_0.name,a1_1.breed from an a1_0 left join dg a1_1 on a1_0.id=a1_1.id where a1_1.breed='x';

-- comment
select o1_0.id from ord o1_0;

-- hint
select /*+ SET_VAR(query_timeout=10) */ o1_0.id from ord o1_0;

-- select-entity-and-scalar
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid,c1_0.name from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id;

-- count-query
select count(o1_0.id) from ord o1_0 where o1_0.flag;

-- where-arith
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (o1_0.qty+1)>(o1_0.id*2);

-- where-function
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where lower(o1_0.name)='x' and character_length(o1_0.name)>3;

-- distinct-from
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where not(o1_0.name<=>'x');

-- not-distinct-from
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.name<=>'x';

-- is-null-expression
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (o1_0.qty+o1_0.id) is null;

-- boolean-select
select case when o1_0.qty>1 then true else false end,case when o1_0.name is null then true else false end,o1_0.flag from ord o1_0;

-- predicate-select
select case when (o1_0.name like 'a%') then true else false end from ord o1_0;
