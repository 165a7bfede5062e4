-- clinic-json-exists
select case when json_exists(v1_0.doc,'$.bp.sys') then true else false end from Visit v1_0 where json_exists(v1_0.doc,'$.bp');

-- clinic-json-value-date
select cast(get_json_string(v1_0.doc,'$.day') as date),cast(get_json_string(v1_0.doc,'$.n') as bigint) from Visit v1_0;

-- clinic-json-value-where
select v1_0.id from Visit v1_0 where cast(get_json_string(v1_0.doc,'$.bp.sys') as int)>140 order by cast(get_json_string(v1_0.doc,'$.bp.sys') as int) desc;

-- clinic-json-object-nested
select json_object('id',v1_0.id,'who',json_object('name',p1_1.name,'born',cast(p1_1.born as varchar)),'tags',json_array(v1_0.grade,v1_0.memo,v1_0.minutes)) from Visit v1_0 join Patient p1_0 on p1_0.id=v1_0.patient_id join Human p1_1 on p1_0.id=p1_1.id;

-- clinic-json-arrayagg-group
select d1_0.name,json_query(to_json(named_struct('v',array_filter(array_agg(v1_0.memo order by v1_0.at desc),e->e is not null))),'$.v') from Visit v1_0 join Doctor d1_0 on d1_0.id=v1_0.doctor_id group by d1_0.name;

-- clinic-json-objectagg-group
select w1_0.name,to_json(map_agg(case when d1_0.fee is not null then d1_0.name end,cast(d1_0.fee as json))) from Doctor d1_0 join Ward w1_0 on w1_0.id=d1_0.ward_id group by w1_0.name;

-- clinic-json-set-a
select json_set(v1_0.doc,'$.a',1) from Visit v1_0;

-- clinic-json-remove-a
select json_remove(v1_0.doc,'$.a') from Visit v1_0;

-- clinic-json-insert-a
select if(json_exists(v1_0.doc,'$.a'),v1_0.doc,json_set(v1_0.doc,'$.a',1)) from Visit v1_0;

-- clinic-json-replace-a
select if(json_exists(v1_0.doc,'$.a'),json_set(v1_0.doc,'$.a',1),v1_0.doc) from Visit v1_0;

-- clinic-json-merge-a
-- refused: RH5107 json_mergepatch: StarRocks has no such function. → Use json_set or json_remove.

-- clinic-json-append-a
-- refused: RH5107 json_array_append: StarRocks has no such function. → Build the array with array functions and to_json.

-- clinic-json-arrins-a
-- refused: RH5107 json_array_insert: StarRocks has no such function. → Build the array with array functions and to_json.

-- clinic-json-table
select t1_0.x from Visit v1_0 join unnest(array_map(x->cast(get_json_string(x,'$.x') as int),cast(json_query(v1_0.doc,'$.items') as array<json>)),array_generate(1,array_length(cast(json_query(v1_0.doc,'$.items') as array<json>)),1)) t1_0(x,pos) on true;

-- clinic-json-table-root
select t1_0.x from table(unnest(array_map(x->cast(get_json_string(x,'$') as int),cast(parse_json('[1,2]') as array<json>)))) t1_0(x);

-- clinic-json-embedded-path
select get_json_string(v1_0.place,'$.city'),count(*) from Visit v1_0 where cast(get_json_string(v1_0.place,'$.zip') as int)>1000 group by get_json_string(v1_0.place,'$.city');

-- clinic-json-embedded-whole
select v1_0.place from Visit v1_0;

-- clinic-json-embedded-update
update Visit set place=json_set(coalesce(place,json_object()),'$.city','Oslo') where Visit.id=4;

-- clinic-xmlelement
-- refused: RH5107 xmlelement: StarRocks has no such function. → Keep the text and parse it in the application.

-- clinic-xmlforest
-- refused: RH5107 xmlforest: StarRocks has no such function. → Keep the text and parse it in the application.

-- clinic-xmlquery
-- refused: RH5107 xmlquery: StarRocks has no such function. → Keep the text and parse it in the application.

-- clinic-unnest-from
select t1_0.v from Doctor d1_0 join unnest(d1_0.skills) t1_0(v) on true;

-- clinic-unnest-index
select d1_0.id,s1_0.i,s1_0.v from Doctor d1_0 join unnest(d1_0.skills,array_generate(1,array_length(d1_0.skills),1)) s1_0(v,i) on true order by d1_0.id,s1_0.i;

-- clinic-unnest-left
select d1_0.name,s1_0.v from Doctor d1_0 left join unnest(d1_0.skills) s1_0(v) on true;

-- clinic-unnest-two
select d1_0.name,s1_0.v,x1_0.v from Doctor d1_0 join unnest(d1_0.skills) s1_0(v) on true join unnest(d1_0.scores) x1_0(v) on true;

-- clinic-unnest-path
select d1_0.name,s1_0.v from Doctor d1_0 join unnest(d1_0.skills) s1_0(v) on true;

-- clinic-unnest-group
select s1_0.v,count(distinct d1_0.id) from Doctor d1_0 join unnest(d1_0.skills) s1_0(v) on true group by s1_0.v having count(*)>1 order by 2 desc;

-- clinic-unnest-literal
select s1_0.v from table(unnest(['a','b'])) s1_0(v);

-- clinic-series
select i1_0.v from table(generate_series(1,10)) i1_0(v);

-- clinic-series-step
select i1_0.v,i1_0.i from (select n,(n-(10)) div (-3)+1 from table(generate_series(10,1,-3)) n_(n)) i1_0(v,i);

-- clinic-series-join
select i1_0.v,count(v1_0.id) from table(generate_series(0,23)) i1_0(v) left join Visit v1_0 on hour(v1_0.at)=i1_0.v group by i1_0.v order by i1_0.v;

-- clinic-series-date
select i1_0.v from (select cast(days_add(current_date(),n) as date) from table(generate_series(0,days_diff(current_date(),current_date()),1)) n_(n)) i1_0(v);

-- clinic-series-datetime
select i1_0.v from (select hours_add(cast('2024-01-01 00:00:00.000000' as datetime),n) from table(generate_series(0,hours_diff(cast('2024-01-02 00:00:00.000000' as datetime),cast('2024-01-01 00:00:00.000000' as datetime)),1)) n_(n)) i1_0(v);

-- clinic-lateral
select d1_0.name,l1_0.c0 from Doctor d1_0 left join (select max(v1_0.cost),v1_0.doctor_id from Visit v1_0 group by v1_0.doctor_id) l1_0(c0,key_0) on l1_0.key_0=d1_0.id;

-- clinic-lateral-left
select d1_0.name,l1_0.c0 from Doctor d1_0 left join (select v1_0.at,v1_0.doctor_id,row_number() over(partition by v1_0.doctor_id order by v1_0.at desc) from Visit v1_0) l1_0(c0,key_0,row_) on l1_0.key_0=d1_0.id and l1_0.row_<=1;

-- clinic-derived
select x1_0.c0,x1_0.c1 from (select d1_0.ward_id,count(*) from Doctor d1_0 group by d1_0.ward_id) x1_0(c0,c1) where x1_0.c1>2;

-- clinic-derived-join
select w1_0.name,x1_0.c1 from Ward w1_0 join (select d1_0.ward_id,count(*) from Doctor d1_0 group by d1_0.ward_id) x1_0(c0,c1) on x1_0.c0=w1_0.id order by x1_0.c1 desc,w1_0.name;

-- clinic-cte
with top (id,fee) as (select d1_0.id,d1_0.fee from Doctor d1_0 where d1_0.fee>100) select t1_0.id,w1_0.name from top t1_0 join Doctor d2_0 on d2_0.id=t1_0.id join Ward w1_0 on w1_0.id=d2_0.ward_id;

-- clinic-cte-two
with a (d,s) as (select v1_0.doctor_id,sum(v1_0.cost) from Visit v1_0 group by v1_0.doctor_id),b (m) as (select max(x1_0.s) from a x1_0) select a1_0.d from a a1_0 join b b1_0 on a1_0.s=b1_0.m;

-- clinic-cte-materialized
with a (id) as (select v1_0.id from Visit v1_0) select count(*) from a x1_0;

-- clinic-cte-recursive
with recursive tree (id,m,lvl) as (select d1_0.id,d1_0.mentor_id,cast(1 as int) from Doctor d1_0 where d1_0.mentor_id is null union all select d2_0.id,d2_0.mentor_id,(t1_0.lvl+1) from tree t1_0 join Doctor d2_0 on d2_0.mentor_id=t1_0.id) select /*+ SET_VAR(enable_recursive_cte=true,recursive_cte_max_depth=1000) */ t2_0.id,t2_0.lvl from tree t2_0;

-- clinic-cte-recursive-search
-- refused: RH5107 tree: StarRocks' recursive common table expressions know neither SEARCH nor CYCLE. → Select the way as a text (concat(x.path, '/', c.id)), and sort by it, or stop where it contains the id.

-- clinic-cte-union
with a (n) as (select d1_0.name from Doctor d1_0 union select p1_1.name from Patient p1_0 join Human p1_1 on p1_0.id=p1_1.id) select a1_0.n from a a1_0 order by a1_0.n limit 10;

-- clinic-within-group
select group_concat(d1_0.name order by d1_0.fee desc separator ', '),percentile_cont(d1_0.fee,0.5) from Doctor d1_0;

-- clinic-within-group-disc
select d1_0.ward_id,percentile_disc(d1_0.fee,0.9) from Doctor d1_0 group by d1_0.ward_id;

-- clinic-mode
-- refused: RH5107 mode: StarRocks has no such function. → Group by the value, count, and take the first row.

-- clinic-rank-hypo
select (1+count(case when ((d1_0.fee<100.0 or d1_0.fee is null)) then 1 end)) from Doctor d1_0;

-- clinic-listagg-overflow
select group_concat(d1_0.name order by d1_0.name separator ',') from Doctor d1_0;

-- clinic-listagg-overflow-error
select group_concat(d1_0.name separator ',') from Doctor d1_0;

-- clinic-listagg-distinct
select group_concat(distinct d1_0.city separator '; ') from Doctor d1_0;

-- clinic-filter
select count(case when d1_0.active then 1 else null end),sum(case when d1_0.rank='CHIEF' then d1_0.fee else null end),avg(case when w1_0.floor>1 then d1_0.fee else null end) from Doctor d1_0 join Ward w1_0 on w1_0.id=d1_0.ward_id;

-- clinic-filter-distinct
select count(distinct case when d1_0.active=true then d1_0.ward_id else null end) from Doctor d1_0;

-- clinic-filter-window
select d1_0.id,count(case when d1_0.active then 1 else null end) over(partition by d1_0.ward_id order by d1_0.id) from Doctor d1_0;

-- clinic-frame-rows
select v1_0.id,sum(v1_0.cost) over(partition by v1_0.doctor_id order by v1_0.at rows 2 preceding) from Visit v1_0;

-- clinic-frame-rows-following
select v1_0.id,avg(v1_0.cost) over(order by v1_0.at rows between 1 preceding and 1 following),first_value(v1_0.cost) over(order by v1_0.at rows between unbounded preceding and unbounded following) from Visit v1_0;

-- clinic-frame-range
select v1_0.id,sum(v1_0.cost) over(order by v1_0.at) from Visit v1_0;

-- clinic-frame-range-offset
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- clinic-frame-groups
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- clinic-frame-exclude
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- clinic-frame-exclude-none
select v1_0.id,sum(v1_0.cost) over(order by v1_0.at rows unbounded preceding) from Visit v1_0;

-- clinic-lag
select v1_0.id,lag(v1_0.cost) over(partition by v1_0.patient_id order by v1_0.at),lead(v1_0.cost,2) over(order by v1_0.at),lag(v1_0.cost,1,0e0) over(order by v1_0.at) from Visit v1_0;

-- clinic-ntile
select ntile(4) over(order by v1_0.cost desc),row_number() over(order by v1_0.at),dense_rank() over(order by v1_0.cost),percent_rank() over(order by v1_0.cost),cume_dist() over(order by v1_0.cost) from Visit v1_0;

-- clinic-first-ignore
select first_value(v1_0.memo) over(order by v1_0.at),last_value(v1_0.memo) over(order by v1_0.at) from Visit v1_0;

-- clinic-nth
select array_agg(v1_0.cost) over(order by v1_0.at)[2] from Visit v1_0;

-- clinic-window-order-by
select d1_0.name from Doctor d1_0 order by row_number() over(partition by d1_0.ward_id order by d1_0.fee desc);

-- clinic-window-entity
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id,rank() over(partition by d1_0.ward_id order by d1_0.fee desc) from Doctor d1_0;

-- clinic-window-agg
select d1_0.ward_id,sum(count(*)) over(order by d1_0.ward_id) from Doctor d1_0 group by d1_0.ward_id;

-- clinic-collate
select d1_0.name from Doctor d1_0 order by (d1_0.name collate utf8_bin);

-- clinic-overlay
select concat(substring(d1_0.name,1,(2-1)),'xx',substring(d1_0.name,(2+3))),concat(substring(d1_0.name,1,(1-1)),'yy',substring(d1_0.name,(1+character_length('yy')))) from Doctor d1_0;

-- clinic-format
select date_format(v1_0.at,'%Y-%m-%d %H:%i:%S'),date_format(v1_0.at,'%d.%m.%Y'),date_format(v1_0.at,'%M %e, %Y'),date_format(v1_0.at,'%W'),date_format(v1_0.at,'%I:%i %p') from Visit v1_0;

-- clinic-format-date
-- refused: RH5107 format: StarRocks does not format the format letter D. → Use the letters y Y M w d DDD E a h H m s S.

-- clinic-extract-all
select year(v1_0.at),quarter(v1_0.at),month(v1_0.at),week_iso(v1_0.at),day(v1_0.at),hour(v1_0.at),minute(v1_0.at),(second(v1_0.at)+cast(date_format(v1_0.at,'%f') as double)/1000000),floor(((second(v1_0.at)+cast(date_format(v1_0.at,'%f') as double)/1000000)*1.0E9)),unix_timestamp(v1_0.at) from Visit v1_0;

-- clinic-extract-more
select day(v1_0.at),dayofweek(v1_0.at),dayofyear(v1_0.at),ceil((((day(v1_0.at)-dayofweek(v1_0.at))/7.0)+1)),ceil((((dayofyear(v1_0.at)-dayofweek(v1_0.at))/7.0)+1)),cast(v1_0.at as date),substring(cast(v1_0.at as varchar),12) from Visit v1_0;

-- clinic-extract-off
-- refused: RH5107 format: StarRocks does not format the offset of a moment. → A DATETIME has no time zone.

-- clinic-extract-offset
-- refused: RH5107 format: StarRocks does not format the format letter x. → Use the letters y Y M w d DDD E a h H m s S.

-- clinic-extract-instant
select year(v1_0.recorded),hour(v1_0.recorded),unix_timestamp(v1_0.recorded),day(v1_0.planned) from Visit v1_0;

-- clinic-extract-time
select hour(cast(concat('1970-01-01 ',d1_0.starts) as datetime)),minute(cast(concat('1970-01-01 ',d1_0.starts) as datetime)),(second(cast(concat('1970-01-01 ',d1_0.starts) as datetime))+cast(date_format(cast(concat('1970-01-01 ',d1_0.starts) as datetime),'%f') as double)/1000000) from Doctor d1_0;

-- clinic-trunc
select date_trunc('month',v1_0.at),date_trunc('day',v1_0.at),date_trunc('hour',v1_0.at),date_trunc('week',v1_0.at),date_trunc('quarter',v1_0.at),date_trunc('year',v1_0.at),date_trunc('minute',v1_0.at),date_trunc('second',v1_0.at) from Visit v1_0;

-- clinic-trunc-date
select date_trunc('month',d1_0.hired),date_trunc('year',d1_0.hired),date_trunc('week',d1_0.hired) from Doctor d1_0;

-- clinic-trunc-num
select truncate(v1_0.cost,1),truncate(v1_0.cost,0),round(v1_0.cost,2),round(v1_0.cost),floor(v1_0.cost),ceil(v1_0.cost),sign(v1_0.cost) from Visit v1_0;

-- clinic-duration-add
select days_add(v1_0.at,3),hours_add(v1_0.at,-2),seconds_add(v1_0.at,90),months_add(v1_0.at,1),years_add(v1_0.at,-1),quarters_add(v1_0.at,1),weeks_add(v1_0.at,2),minutes_add(v1_0.at,5),microseconds_add(seconds_add(v1_0.at,cast((1000000 div 1000) div 1000000 as int)),cast((1000000 div 1000) % 1000000 as int)) from Visit v1_0;

-- clinic-duration-diff
select days_diff(now(6),v1_0.at),hours_diff(now(6),v1_0.at),seconds_diff(v1_0.at,v1_0.at),minutes_diff(now(6),v1_0.at),months_diff(now(6),v1_0.at),years_diff(now(6),v1_0.at),weeks_diff(now(6),v1_0.at),(months_diff(now(6),v1_0.at) div 3),(seconds_diff(date_trunc('second',cast(now(6) as datetime)),date_trunc('second',cast(v1_0.at as datetime)))*1000000+cast(date_format(now(6),'%f') as bigint)-cast(date_format(v1_0.at,'%f') as bigint))*1000 from Visit v1_0;

-- clinic-duration-diff-dates
select days_diff(current_date(),d1_0.hired),years_diff(current_date(),d1_0.hired),months_diff(current_date(),d1_0.hired) from Doctor d1_0 where years_diff(current_date(),d1_0.hired)>=5;

-- clinic-duration-select
select (seconds_diff(date_trunc('second',cast(now(6) as datetime)),date_trunc('second',cast(v1_0.at as datetime)))*1000000+cast(date_format(now(6),'%f') as bigint)-cast(date_format(v1_0.at,'%f') as bigint))*1e3 from Visit v1_0;

-- clinic-duration-attr-add
select microseconds_add(seconds_add(v1_0.at,cast(floor(d1_0.consult/1000000000) as int)),cast(floor(d1_0.consult/1000)-floor(d1_0.consult/1000000000)*1000000 as int)) from Visit v1_0 join Doctor d1_0 on d1_0.id=v1_0.doctor_id;

-- clinic-duration-scale
select days_add(v1_0.at,(2*3)) from Visit v1_0;

-- clinic-duration-neg
select -days_add(v1_0.at,1),-1*24 from Visit v1_0;

-- clinic-duration-order
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 order by (seconds_diff(date_trunc('second',cast(now(6) as datetime)),date_trunc('second',cast(v1_0.at as datetime)))*1000000+cast(date_format(now(6),'%f') as bigint)-cast(date_format(v1_0.at,'%f') as bigint))*1e3;

-- clinic-duration-between
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where (seconds_diff(date_trunc('second',cast(now(6) as datetime)),date_trunc('second',cast(v1_0.at as datetime)))*1000000+cast(date_format(now(6),'%f') as bigint)-cast(date_format(v1_0.at,'%f') as bigint))*1e3 between 1*864e11 and 7*864e11;

-- clinic-tuple-in-sub
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where (v1_0.doctor_id,v1_0.patient_id) in (select d2_0.id,p2_0.id from Doctor d2_0 join Ward w1_0 on w1_0.id=d2_0.ward_id,Patient p2_0 where w1_0.floor=1);

-- clinic-tuple-notin-sub
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where (v1_0.doctor_id,v1_0.minutes) not in (select v2_0.doctor_id,max(v2_0.minutes) from Visit v2_0 group by v2_0.doctor_id);

-- clinic-tuple-in-list
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where ((v1_0.doctor_id=1 and v1_0.grade='a') or (v1_0.doctor_id=2 and v1_0.grade='b'));

-- clinic-tuple-cmp
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where (v1_0.minutes>=10 and not (v1_0.minutes=10 and v1_0.cost<=2e0));

-- clinic-tuple-between
select v1_0.id,v1_0.at,v1_0.cost,v1_0.doc,v1_0.doctor_id,v1_0.grade,v1_0.memo,v1_0.minutes,v1_0.patient_id,v1_0.photo,v1_0.place,v1_0.planned,v1_0.prio,v1_0.recorded,v1_0.report,v1_0.serial,v1_0.tags,v1_0.ticks,v1_0.told,v1_0.weight from Visit v1_0 where ((v1_0.minutes>=1 and not (v1_0.minutes=1 and v1_0.id<2)) and (v1_0.minutes<=3 and not (v1_0.minutes=3 and v1_0.id>4)));

-- clinic-every
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where ((select count(*) from Visit v1_0 where v1_0.doctor_id=d1_0.id)=0 or 100>(select case when count(*)=count(v1_0.cost) then max(v1_0.cost) end from Visit v1_0 where v1_0.doctor_id=d1_0.id));

-- clinic-any-eq
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.id in (select v1_0.doctor_id from Visit v1_0 where v1_0.cost>10);

-- clinic-some
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where d1_0.fee>=(select min(v1_0.cost) from Visit v1_0);

-- clinic-every-agg
select d1_0.ward_id,min(d1_0.active),max(d1_0.retired) from Doctor d1_0 group by d1_0.ward_id;

-- clinic-every-agg-pred
select min(d1_0.fee>10 and d1_0.rank='SENIOR'),max(case when d1_0.active then d1_0.name like 'A%' end) from Doctor d1_0;

-- clinic-every-elements
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where ((select count(*) from doctor_rating r1_0 where d1_0.id=r1_0.Doctor_id)=0 or 3<(select case when count(*)=count(r1_0.rating) then min(r1_0.rating) end from doctor_rating r1_0 where d1_0.id=r1_0.Doctor_id));

-- clinic-any-elements
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where 'x' in (select n1_0.note from doctor_note n1_0 where d1_0.id=n1_0.Doctor_id);

-- clinic-some-indices
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where 2024 in (select r1_0.year_no from doctor_rating r1_0 where d1_0.id=r1_0.Doctor_id);

-- clinic-max-elements
select (select max(r1_0.rating) from doctor_rating r1_0 where d1_0.id=r1_0.Doctor_id),(select min(r2_0.year_no) from doctor_rating r2_0 where d1_0.id=r2_0.Doctor_id),(select sum(r3_0.rating) from doctor_rating r3_0 where d1_0.id=r3_0.Doctor_id),(select avg(r4_0.rating) from doctor_rating r4_0 where d1_0.id=r4_0.Doctor_id),(select max(r5_0.rating) from doctor_rating r5_0 where d1_0.id=r5_0.Doctor_id),(select max(n1_0.pos) from doctor_note n1_0 where d1_0.id=n1_0.Doctor_id) from Doctor d1_0;

-- clinic-size
select d1_0.name,(select count(*) from Visit v1_0 where d1_0.id=v1_0.doctor_id),(select count(*) from doctor_note n1_0 where d1_0.id=n1_0.Doctor_id),(select count(*) from Visit v2_0 where d1_0.id=v2_0.doctor_id) sort_0 from Doctor d1_0 where (select count(*) from doctor_rating r1_0 where d1_0.id=r1_0.Doctor_id)>2 order by sort_0 desc;

-- clinic-is-empty
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where not exists(select 1 from Visit v1_0 where d1_0.id=v1_0.doctor_id) and exists(select 1 from doctor_note n1_0 where d1_0.id=n1_0.Doctor_id) and not exists(select 1 from doctor_rating r1_0 where d1_0.id=r1_0.Doctor_id);

-- clinic-member
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where exists(select 1 from doctor_note n1_0 where d1_0.id=n1_0.Doctor_id and n1_0.note='chess') and not exists(select 1 from doctor_rating r1_0 where d1_0.id=r1_0.Doctor_id and r1_0.rating=5);

-- clinic-member-entity
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id,c1_0.code,c1_0.credits,c1_0.title from Doctor d1_0,Course c1_0 where exists(select 1 from doctor_course c2_0 where d1_0.id=c2_0.doctors_id and c2_0.courses_code=c1_0.code);

-- clinic-contains-array
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where array_contains(d1_0.skills,'x') or array_contains(d1_0.skills,'y') or array_contains_all(d1_0.skills,['a','b']) or arrays_overlap(d1_0.skills,['q']);

-- clinic-in-array
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where array_contains(d1_0.skills,'x');

-- clinic-in-elements
select d1_0.id,d1_0.active,d1_0.city,d1_0.street,d1_0.zip,d1_0.badge,d1_0.consult,d1_0.fee,d1_0.graduated,d1_0.hired,d1_0.leaves,d1_0.mentor_id,d1_0.name,d1_0.rank,d1_0.retired,d1_0.scores,d1_0.shift,d1_0.skills,d1_0.starts,d1_0.version,d1_0.ward_id from Doctor d1_0 where 'x' in (select n1_0.note from doctor_note n1_0 where d1_0.id=n1_0.Doctor_id);
