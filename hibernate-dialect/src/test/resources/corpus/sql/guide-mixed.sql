-- g-mixed-001
select (b1_0.reading+1*6e10),-b1_0.reading,b1_0.reading/6e10,b1_0.reading/1e9,(b1_0.reading/36e11+3),b1_0.reading from book b1_0;

-- g-mixed-002
select date_format(b1_0.added,'%Y-%m-%dT%H:%i:%S.%f'),date_format(b1_0.added,'%b %e, %Y'),date_format(b1_0.added,'%a'),date_format(b1_0.added,'%v'),date_format(b1_0.added,'%x') from book b1_0;

-- g-mixed-003
-- refused: RH5107 format: StarRocks does not format the format letter D. → Use the letters y Y M w d DDD E a h H m s S.

-- g-mixed-004
select (a1_0.views/a1_0.age),(a1_0.age/2),(a1_0.rank_/2),(a1_0.stars*2),(a1_0.fans/3),(a1_0.fans+1),(a1_0.fame*2),(a1_0.score/a1_0.views),mod(a1_0.views,3),mod(a1_0.views,7) from author a1_0;

-- g-mixed-005
select case when a1_0.active and a1_0.age>3 then true else false end,case when not(a1_0.active) then true else false end,case when a1_0.active or false then true else false end,case when a1_0.age=1 then true else false end from author a1_0;

-- g-mixed-006
select lpad(b1_0.title,10,' '),rpad(b1_0.title,10,'*'),lpad(b1_0.title,b1_0.pages,'x'),lpad(b1_0.title,5,'0'),rpad(b1_0.title,5,' '),lpad(b1_0.title,5,' '),rpad(b1_0.title,b1_0.pages,'-') from book b1_0;

-- g-mixed-007
select trim(b1_0.title),ltrim(b1_0.title),rtrim(b1_0.title),trim(b1_0.title),trim(b1_0.title,'x'),ltrim(b1_0.title,'0'),rtrim(b1_0.title,'a'),trim(b1_0.title,'%'),ltrim(b1_0.title),rtrim(b1_0.title),trim(b1_0.title,''''),trim(b1_0.title,'\\') from book b1_0;

-- g-mixed-008
select trim(b1_0.title,'x') from book b1_0;

-- g-mixed-009
select cast(b1_0.pages as bigint),cast(b1_0.rating as int),cast(b1_0.price as double),cast(b1_0.title as int),cast(b1_0.pages as decimal(38,2)),cast(b1_0.rating as decimal(38,0)),cast(b1_0.available as int),(b1_0.pages<>0),cast(b1_0.title as date),cast(cast(b1_0.title as time) as varchar),cast(b1_0.title as datetime),cast(b1_0.code as varchar),cast(b1_0.level as varchar),cast(b1_0.color as varchar),cast(b1_0.color as int),cast(b1_0.published as varchar),cast(b1_0.title as double),cast(b1_0.pages as smallint),cast(b1_0.pages as tinyint),left(cast(b1_0.title as char(1)),1) from book b1_0;

-- g-mixed-010
select cast(b1_0.opens as varchar),cast(b1_0.zoned as varchar),cast(b1_0.reading as bigint),cast(b1_0.added as date),cast(cast(b1_0.added as time) as varchar),cast(b1_0.published as datetime),cast(b1_0.rating as boolean),cast(b1_0.title as double),cast(b1_0.price as int),cast(b1_0.price as varchar) from book b1_0;

-- g-mixed-011
select count(case when b1_0.available then 1 else null end),sum(case when b1_0.level='HIGH' then b1_0.pages else null end),avg(case when b1_0.pages>10 and b1_0.title like 'x%' then b1_0.rating else null end),count(distinct case when b1_0.available then b1_0.publisher_id else null end) from book b1_0;

-- g-mixed-012
select k1_0.v,count(*) from book b1_0 join unnest(b1_0.scores) k1_0(v) on true group by k1_0.v order by 2 desc;

-- g-mixed-013
select b1_0.title from book b1_0 left join unnest(b1_0.scores) s1_0(v) on true where s1_0.v>3 or s1_0.v is null;

-- g-mixed-014
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id=1 and p1_0.version=2 and p1_0.name is not null and p1_0.created_on<'2020-01-01 10:11:12.123456';

-- g-mixed-015
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.added<'2020-01-01 10:00:00.0' and b1_0.published='2020-01-01' and b1_0.price>1.23 and b1_0.rating<1.5 and b1_0.available=true;

-- g-mixed-016
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where array_contains(b1_0.scores,3) or array_contains(b1_0.keywords,'x');

-- g-mixed-017
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.weights is not null and b1_0.keywords is null;

-- g-mixed-018
select (1+1),concat('x','x'),'2020-01-01' from book b1_0;

-- g-mixed-019
select coalesce(1,b1_0.pages),nullif(b1_0.pages,1),case when b1_0.pages>1 then 1 else 0 end from book b1_0;

-- g-mixed-020
select x1_0.c0,sum(x1_0.c1) from (select b1_0.level,b1_0.pages from book b1_0 where b1_0.pages>1 union all select b2_0.level,0 from book b2_0) x1_0(c0,c1) group by x1_0.c0;

-- g-mixed-021
select x1_0.c0 from (select b1_0.title from book b1_0 order by b1_0.pages desc limit 3) x1_0(c0) order by x1_0.c0;

-- g-mixed-022
select a1_0.c0,c1_0.c0 from (select b1_0.title,b1_0.id from book b1_0) a1_0(c0,c1) left join (select b2_0.title,b2_0.id from book b2_0) c1_0(c0,c1) on a1_0.c1=(c1_0.c1+1);

-- g-mixed-023
with x (l,n) as (select b1_0.level,count(*) from book b1_0 group by b1_0.level) select b2_0.title,x1_0.n from book b2_0 join x x1_0 on x1_0.l=b2_0.level order by x1_0.n,b2_0.title;

-- g-mixed-024
with x (i) as (select b1_0.id from book b1_0 where b1_0.pages>1) select b2_0.id,b2_0.added,b2_0.available,b2_0.code,b2_0.color,b2_0.cost_currency,b2_0.cost_value,b2_0.isbn,b2_0.keywords,b2_0.level,b2_0.opens,b2_0.pages,b2_0.price,b2_0.published,b2_0.publisher_id,b2_0.rating,b2_0.reading,b2_0.scores,b2_0.title,b2_0.touched,b2_0.weights,b2_0.zoned from book b2_0 where b2_0.id in (select x1_0.i from x x1_0);

-- g-mixed-025
with x (i,p) as (select b1_0.id,b1_0.pages from book b1_0) select x1_0.i,(select max(y1_0.p) from x y1_0) from x x1_0;

-- g-mixed-026
with x (i) as (select b1_0.id from book b1_0),y (i) as (select x1_0.i from x x1_0 where x1_0.i>1),z (i) as (select y1_0.i from y y1_0 union select x2_0.i from x x2_0) select count(*) from z z1_0;

-- g-mixed-027
with x (g) as (select g1_0.v from table(generate_series(1,10)) g1_0(v)) select x1_0.g from x x1_0;

-- g-mixed-028
with x (l) as (select b1_0.level from book b1_0) select distinct x1_0.l from x x1_0 where exists(select 1 from x y1_0 where y1_0.l=x1_0.l);

-- g-mixed-029
select b1_0.title,sum(b1_0.pages) over(partition by b1_0.level,b1_0.color order by b1_0.published desc,b1_0.id) from book b1_0;

-- g-mixed-030
select b1_0.title,sum(b1_0.pages) over(order by b1_0.id rows between current row and unbounded following),count(*) over(order by b1_0.id rows between 1 following and 2 following) from book b1_0;

-- g-mixed-031
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- g-mixed-032
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- g-mixed-033
select b1_0.title,sum(case when b1_0.available then b1_0.pages else null end) over(partition by b1_0.level) from book b1_0;

-- g-mixed-034
select b1_0.title,last_value(b1_0.title) over(order by b1_0.id rows between unbounded preceding and unbounded following) from book b1_0;

-- g-mixed-035
select b1_0.title,first_value(b1_0.title) over(order by b1_0.id),lag(b1_0.title) over(order by b1_0.id),lead(b1_0.title,2) over(order by b1_0.id) from book b1_0;

-- g-mixed-036
select b1_0.title,count(distinct b1_0.level) over() from book b1_0;

-- g-mixed-037
select b1_0.title,avg(b1_0.rating) over(partition by year(b1_0.published)),stddev(b1_0.rating) over(partition by b1_0.level),var_samp(b1_0.rating) over(),min(b1_0.title) over(order by b1_0.id) from book b1_0;

-- g-mixed-038
-- refused: RH5107 listagg: StarRocks does not compute it over a window. → Aggregate in a subquery with group by, and join it.

-- g-mixed-039
select b1_0.title,row_number() over(order by (b1_0.rating*-1),character_length(b1_0.title)) from book b1_0 order by row_number() over(order by b1_0.id desc);

-- g-mixed-040
select b1_0.level,sum(sum(b1_0.pages)) over(order by b1_0.level) from book b1_0 group by b1_0.level;

-- g-mixed-041
select b1_0.level,rank() over(order by count(*) desc) from book b1_0 group by b1_0.level;

-- g-mixed-042
select year(b1_0.published),month(b1_0.published),count(*) from book b1_0 group by rollup(year(b1_0.published),month(b1_0.published));

-- g-mixed-043
select p1_0.name,b1_0.level,avg(b1_0.price) from book b1_0 join publisher p1_0 on p1_0.id=b1_0.publisher_id group by grouping sets ((p1_0.name,b1_0.level),(b1_0.level));

-- g-mixed-044
select case when grouping(b1_0.level)=1 then 'all' else b1_0.level end from book b1_0 group by rollup(b1_0.level);

-- g-mixed-045
-- refused: RH5107 mode: StarRocks has no such function. → Group by the value, count, and take the first row.

-- g-mixed-046
select (1+count(case when ((b1_0.pages<3 or b1_0.pages is null)) then 1 end)),(1+count(distinct case when (b1_0.pages>3) then b1_0.pages end)),(count(case when ((b1_0.pages<3 or b1_0.pages is null)) then 1 end)/count(*)),((1+count(case when ((b1_0.pages<=3 or b1_0.pages is null)) then 1 end))/(1+count(*))) from book b1_0;

-- g-mixed-047
select (1+count(case when ((b1_0.title<'x' or b1_0.title is null) or b1_0.title='x' and (b1_0.pages<3 or b1_0.pages is null)) then 1 end)) from book b1_0;

-- g-mixed-048
select percentile_cont(case when b1_0.available then b1_0.pages else null end,0.5),percentile_disc(b1_0.published,0.5) from book b1_0;

-- g-mixed-049
select count(b1_0.publisher_id),count(distinct p1_0.name),count(case when b1_0.cost_currency is not null and b1_0.cost_value is not null then 1 else null end) from book b1_0 join publisher p1_0 on p1_0.id=b1_0.publisher_id;

-- g-mixed-050
select t1_0.tag,a1_1.id,a1_1.active,a1_1.age,a1_1.birth,a1_1.fame,a1_1.fans,a1_1.initial,a1_1.name,a1_1.photo,a1_1.rank_,a1_1.score,a1_1.stars,a1_1.views from book b1_0 join book_tag t1_0 on b1_0.id=t1_0.Book_id join book_author a1_0 on b1_0.id=a1_0.books_id join author a1_1 on a1_1.id=a1_0.authors_id;

-- g-mixed-051
select a1_1.id,a1_1.active,a1_1.age,a1_1.birth,a1_1.fame,a1_1.fans,a1_1.initial,a1_1.name,a1_1.photo,a1_1.rank_,a1_1.score,a1_1.stars,a1_1.views from book b1_0 join book_author a1_0 on b1_0.id=a1_0.books_id join author a1_1 on a1_1.id=a1_0.authors_id;

-- g-mixed-052
select t1_0.tag,a1_0.pos from book b1_0 join book_tag t1_0 on b1_0.id=t1_0.Book_id join book_author a1_0 on b1_0.id=a1_0.books_id;

-- g-mixed-053
select t1_0.tag from book b1_0 join book_tag t1_0 on b1_0.id=t1_0.Book_id;

-- g-mixed-054
select t1_0.tag,a1_1.id,a1_1.active,a1_1.age,a1_1.birth,a1_1.fame,a1_1.fans,a1_1.initial,a1_1.name,a1_1.photo,a1_1.rank_,a1_1.score,a1_1.stars,a1_1.views from book b1_0 join book_tag t1_0 on b1_0.id=t1_0.Book_id join book_author a1_0 on b1_0.id=a1_0.books_id join author a1_1 on a1_1.id=a1_0.authors_id;

-- g-mixed-055
select p1_0.country,p1_0.currency,p1_0.value from book b1_0 join book_price p1_0 on b1_0.id=p1_0.Book_id;

-- g-mixed-056
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join person_addresses a1_0 on p1_0.id=a1_0.Person_id where a1_0.addr_type='HOME' and a1_0.addr='x';

-- g-mixed-057
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join person_addresses a1_0 on p1_0.id=a1_0.Person_id and a1_0.addr_type='OFFICE';

-- g-mixed-058
select m1_0.name from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id;

-- g-mixed-059
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0;

-- g-mixed-060
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version,p2_0.id,p2_0.name,p2_0.version from person p1_0,partner p2_0 where p1_0.id=p2_0.id;

-- g-mixed-061
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version,p2_0.id,p2_0.name,p2_0.version from person p1_0 join partner p2_0 on p1_0.id=p2_0.id;

-- g-mixed-062
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version,p2_0.id,p2_0.name,p2_0.version from person p1_0 left join partner p2_0 on p1_0.id=p2_0.id and p2_0.name in ('a','b');

-- g-mixed-063
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0;

-- g-mixed-064
select p1_0.name from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id;

-- g-mixed-065
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 left join person m1_0 on m1_0.id=p1_0.mentor_id and m1_0.name='x';

-- g-mixed-066
select p1_0.id from person p1_0 where exists(select p2_0.id from partner p2_0 where p2_0.id=p1_0.id);

-- g-mixed-067
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where exists(select 1 from person_addresses a1_0 where p1_0.id=a1_0.Person_id and a1_0.addr=p1_0.name);

-- g-mixed-068
select 0 from person p1_0;

-- g-mixed-069
select 2147483647,3.141592653589793 from person p1_0;

-- g-mixed-070
select concat('a','b'),(1+1),((2*3)+4),((1+2)*3),mod(10,3),mod(-5,3),(5/2),(5.0/2),(-7/2),1e2,(0.1+0.2) from person p1_0;

-- g-mixed-071
select concat(p1_0.name,null),concat('a',null,'b'),concat(null,'x'),upper(null),coalesce(null,'x'),(null+1) from person p1_0;

-- g-mixed-072
select null,cast(null as varchar),cast(null as int) from person p1_0;

-- g-mixed-073
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where null is null and p1_0.name=null;

-- g-mixed-074
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.version<=>null or not((not coalesce(p1_0.name<=>p1_0.nick_name,false) and p1_0.id>3));

-- g-mixed-075
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where not((p1_0.name like 'a%' or p1_0.name not like '%b')) and p1_0.id not in (1,2) and p1_0.id not between 3 and 4 and p1_0.name is not null;

-- g-mixed-076
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (p1_0.id>1 and p1_0.id<5 or p1_0.id=7) and (p1_0.name='a' or (p1_0.name='b' and p1_0.version=0));

-- g-mixed-077
select b1_0.level,b1_0.color,sum(b1_0.pages),grouping(b1_0.level),grouping(b1_0.color),grouping(b1_0.level) sort_0 from book b1_0 group by cube(b1_0.level,b1_0.color) having sum(b1_0.pages)>10 order by sort_0,b1_0.level;

-- g-mixed-078
select b1_0.level,sum(b1_0.pages),grouping(b1_0.level) sort_0 from book b1_0 group by rollup(b1_0.level) order by sort_0 desc,b1_0.level limit 3;

-- g-mixed-079
-- refused: RH5107 regr_slope: StarRocks has no such function. → Compute it from covar_pop, covar_samp, var_pop, avg and count.

-- g-mixed-080
-- refused: RH5107 bit_and: StarRocks has no such function. → Use bitmap_agg, or unnest the bits.

-- g-mixed-081
-- refused: RH5107 regr_count: StarRocks has no such function. → Compute it from covar_pop, covar_samp, var_pop, avg and count.

-- g-mixed-082
select ln(b1_0.rating+sqrt(b1_0.rating*b1_0.rating+1)),ln(b1_0.rating+sqrt(b1_0.rating*b1_0.rating-1)),(ln((1+b1_0.rating)/(1-b1_0.rating))/2) from book b1_0;

-- g-mixed-083
select percentile_cont(b1_0.rating,0.5),any_value(b1_0.title),max_by(b1_0.title,b1_0.pages),min_by(b1_0.title,b1_0.published) from book b1_0;

-- g-mixed-084
select corr(b1_0.rating,b1_0.pages),covar_pop(b1_0.rating,b1_0.pages),covar_samp(b1_0.rating,b1_0.pages) from book b1_0;

-- g-mixed-085
select grouping(b1_0.level),b1_0.level,sum(b1_0.pages),grouping(b1_0.level) sort_0 from book b1_0 group by rollup(b1_0.level) order by sort_0 desc,2;

-- g-mixed-086
-- refused: RH5107 having: StarRocks does not filter groups by grouping(…). → Select it in a subquery, and filter that: from (select grouping(…) as g …) x where x.g = 0.

-- g-mixed-087
select b1_0.level,grouping(b1_0.level),grouping(b1_0.level) sort_0 from book b1_0 group by rollup(b1_0.level) order by sort_0,b1_0.level;
