-- s-unnest-two
select o1_0.id,t1_0.v,u1_0.v from ord o1_0 join unnest(o1_0.tags) t1_0(v) on true join unnest(o1_0.tags) u1_0(v) on true;

-- s-unnest-nums
select r1_0.id,sum(n1_0.v) from rich r1_0 join unnest(r1_0.nums) n1_0(v) on true group by r1_0.id;

-- s-unnest-count
select count(*) from table(unnest(['a','b'])) t1_0(v);

-- s-unnest-agg
select t1_0.v,count(o1_0.id),sum(o1_0.amount) from ord o1_0 join unnest(o1_0.tags) t1_0(v) on true group by t1_0.v order by 2 desc;

-- s-series-where
select n1_0.v from table(generate_series(1,10)) n1_0(v) where n1_0.v>3 order by n1_0.v desc;

-- s-series-join
select n1_0.v,count(o1_0.id) from table(generate_series(1,10)) n1_0(v) left join ord o1_0 on o1_0.qty=n1_0.v group by n1_0.v;

-- s-series-desc
select n1_0.v from table(generate_series(10,1,-1)) n1_0(v);

-- s-series-long
select n1_0.v from table(generate_series(1,10,3)) n1_0(v);

-- s-series-index
select n1_0.i,n1_0.v from (select n,(n-(5))+1 from table(generate_series(5,10)) n_(n)) n1_0(v,i);

-- s-series-date
select days_add(current_date(),(n1_0.v*1)) from table(generate_series(0,6)) n1_0(v);

-- s-set-in-from
select x1_0.c0 from (select o1_0.id from ord o1_0 intersect select c1_0.id from cu c1_0) x1_0(c0);

-- s-set-nested
(select o1_0.id from ord o1_0 union select c1_0.id from cu c1_0) except select v1_0.id from ver v1_0;

-- s-set-nested2
select o1_0.id from ord o1_0 union all (select c1_0.id from cu c1_0 intersect select v1_0.id from ver v1_0);

-- s-set-params
select 'x',o1_0.id from ord o1_0 union all select 'y',c1_0.id from cu c1_0;

-- s-set-order-limit
select o1_0.id,o1_0.name from ord o1_0 union (select c1_0.id,c1_0.name from cu c1_0 order by 1 desc limit 1,3);

-- s-set-agg
select count(*) from ord o1_0 union all select count(*) from cu c1_0;

-- s-set-entity
select c1_0.id,c1_0.name from cu c1_0 where c1_0.id=1 union select c2_0.id,c2_0.name from cu c2_0 where c2_0.id=2;

-- s-set-null
select o1_0.name,null from ord o1_0 union all select c1_0.name,'x' from cu c1_0;

-- s-set-group
select o1_0.name,sum(o1_0.qty) from ord o1_0 group by o1_0.name union all (select 'all',sum(o2_0.qty) from ord o2_0 order by 2);

-- s-minus-order
select o1_0.name from ord o1_0 except (select c1_0.name from cu c1_0 order by 1 limit 2);
