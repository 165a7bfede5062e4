-- market-hier-1
with recursive tree (id,name,depth,path) as (select c1_0.id,c1_0.name,cast(0 as int),cast(c1_0.name as varchar) from Category c1_0 where c1_0.parent_id is null union all select c2_0.id,c2_0.name,(t1_0.depth+1),concat(concat(t1_0.path,'/'),c2_0.name) from tree t1_0 join Category c2_0 on c2_0.parent_id=t1_0.id) select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ t2_0.id,t2_0.depth,t2_0.path from tree t2_0 order by t2_0.path;

-- market-hier-2
with recursive tree (root,id) as (select c1_0.id,c1_0.id from Category c1_0 union all select t1_0.root,c2_0.id from tree t1_0 join Category c2_0 on c2_0.parent_id=t1_0.id) select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ c3_0.name,sum((p2_0.price*p2_0.stock)) from tree t2_0 join Category c3_0 on c3_0.id=t2_0.root join Product p2_0 on p2_0.category_id=t2_0.id group by c3_0.name order by c3_0.name;

-- market-hier-3
with recursive chain (id,up,n) as (select c1_0.id,c1_0.referrer_id,cast(1 as int) from Client c1_0 where c1_0.id=5 union all select c2_0.id,c2_0.referrer_id,(t1_0.n+1) from chain t1_0 join Client c2_0 on c2_0.id=t1_0.up) select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ t2_0.id,t2_0.n from chain t2_0 order by t2_0.n;

-- market-hier-4
with recursive nums (n) as (select cast(1 as int) union all select (x1_0.n+1) from nums x1_0 where x1_0.n<40) select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ sum(x2_0.n),count(*) from nums x2_0;

-- market-hier-6
with recursive f (a,b,i) as (select cast(1 as bigint),cast(1 as bigint),cast(1 as int) union all select x1_0.b,(x1_0.a+x1_0.b),(x1_0.i+1) from f x1_0 where x1_0.i<60) select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ max(x2_0.a) from f x2_0;

-- market-hier-7
with recursive halves (key_,v,i) as (select 1,cast(100e0 as double),cast(1 as int) union all select 1,(h1_0.v/2),(h1_0.i+1) from halves h1_0 where h1_0.i<12) select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ h2_0.i,h2_0.v from halves h2_0 order by h2_0.i;

-- market-hier-8
with recursive days (d) as (select date '2024-01-01' union all select days_add(x1_0.d,1) from days x1_0 where x1_0.d<date '2024-01-10') select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ x2_0.d,count(po1_0.id) from days x2_0 left join PurchaseOrder po1_0 on cast(po1_0.placed as date)=x2_0.d group by x2_0.d order by x2_0.d;

-- market-hier-9
insert into Category(id,name) with recursive n (i) as (select cast(100 as int) union all select (x1_0.i+1) from n x1_0 where x1_0.i<105) select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ cast(x2_0.i as bigint),concat('gen',cast(x2_0.i as varchar)) from n x2_0;

-- market-hier-10
delete from Category where Category.id>=100;

-- market-lat-1
select c1_0.name,coalesce(o1_0.c0,0),o1_0.c1 from Client c1_0 left join (select count(po1_0.id),sum(po1_0.total),po1_0.client_id from PurchaseOrder po1_0 where po1_0.state<>0 group by po1_0.client_id) o1_0(c0,c1,key_0) on o1_0.key_0=c1_0.id order by c1_0.id;

-- market-lat-3
select c1_0.name,o1_0.c0 from Client c1_0 join (select po1_0.order_number,po1_0.client_id,row_number() over(partition by po1_0.client_id order by po1_0.total desc,po1_0.id) from PurchaseOrder po1_0) o1_0(c0,key_0,row_) on o1_0.key_0=c1_0.id and o1_0.row_>1 and o1_0.row_<=(1+1) order by c1_0.id;

-- market-lat-4
-- refused: RH5107 o1_0: An aggregate that is joined laterally can have no condition in ON. → Move the condition to WHERE.

-- market-lat-5
select p1_0.name,l1_0.c0 from Product p1_0 left join (select distinct ol1_0.unit,ol1_0.product_id from OrderLine ol1_0) l1_0(c0,key_0) on l1_0.key_0=p1_0.id order by p1_0.id,l1_0.c0;

-- market-lat-6
-- refused: RH5107 l1_0: StarRocks joins only table functions laterally; a subquery must compare columns of its own with some around it in its WHERE, by =, and read them nowhere else. → Group or rank in a subquery that is joined by key: row_number() over (partition by key …).

-- market-lat-7
select c1_0.name,p2_0.c1 from Category c1_0 left join (select p1_0.id,p1_0.name,p1_0.category_id,row_number() over(partition by p1_0.category_id order by p1_0.price desc) from Product p1_0) p2_0(c0,c1,key_0,row_) on p2_0.key_0=c1_0.id and p2_0.row_<=1 order by c1_0.id;
