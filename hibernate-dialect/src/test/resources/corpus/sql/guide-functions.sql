-- g-functions-001
select year(b1_0.published),month(b1_0.published),day(b1_0.published),hour(b1_0.added),minute(b1_0.added),(second(b1_0.added)+cast(date_format(b1_0.added,'%f') as double)/1000000) from book b1_0;

-- g-functions-002
select year(b1_0.added),quarter(b1_0.added),month(b1_0.added),week_iso(b1_0.added),day(b1_0.added),hour(b1_0.added),minute(b1_0.added),(second(b1_0.added)+cast(date_format(b1_0.added,'%f') as double)/1000000),unix_timestamp(b1_0.added),dayofyear(b1_0.added),day(b1_0.added),dayofweek(b1_0.added),ceil((((dayofyear(b1_0.added)-dayofweek(b1_0.added))/7.0)+1)),ceil((((day(b1_0.added)-dayofweek(b1_0.added))/7.0)+1)) from book b1_0;

-- g-functions-003
select cast(b1_0.added as date),cast(cast(b1_0.added as time) as varchar),floor(((second(b1_0.added)+cast(date_format(b1_0.added,'%f') as double)/1000000)*1.0E9)),year(b1_0.published),dayofweek(b1_0.published),unix_timestamp(b1_0.published),hour(cast(concat('1970-01-01 ',b1_0.opens) as datetime)),minute(cast(concat('1970-01-01 ',b1_0.opens) as datetime)),(second(cast(concat('1970-01-01 ',b1_0.opens) as datetime))+cast(date_format(cast(concat('1970-01-01 ',b1_0.opens) as datetime),'%f') as double)/1000000),hour(b1_0.zoned) from book b1_0;

-- g-functions-004
-- refused: RH5107 format: StarRocks does not format the format letter x. → Use the letters y Y M w d DDD E a h H m s S.

-- g-functions-005
-- refused: RH5107 format: StarRocks does not format the offset of a moment. → A DATETIME has no time zone.

-- g-functions-006
-- refused: RH5107 format: StarRocks does not format the offset of a moment. → A DATETIME has no time zone.

-- g-functions-007
select days_add(b1_0.published,1),weeks_add(b1_0.published,-2),months_add(b1_0.published,3),years_add(b1_0.published,-1),quarters_add(b1_0.published,1),hours_add(b1_0.added,4),minutes_add(b1_0.added,-5),seconds_add(b1_0.added,6),microseconds_add(seconds_add(b1_0.added,cast(floor(1.5) as int)),cast((1.5-floor(1.5))*1000000 as int)),microseconds_add(seconds_add(b1_0.added,cast((100 div 1000) div 1000000 as int)),cast((100 div 1000) % 1000000 as int)) from book b1_0;

-- g-functions-008
select days_add(b1_0.published,b1_0.pages),hours_add(minutes_add(b1_0.added,-5),1),days_add(b1_0.zoned,1),months_add(b1_0.touched,-1),substring(cast(minutes_add(cast(concat('1970-01-01 ',b1_0.opens) as datetime),10) as varchar),12),substring(cast(hours_add(cast(concat('1970-01-01 ',b1_0.opens) as datetime),-2) as varchar),12) from book b1_0;

-- g-functions-009
select days_diff(b1_0.added,now(6)),hours_diff(b1_0.added,now(6)),minutes_diff(b1_0.added,now(6)),seconds_diff(b1_0.added,now(6)),(seconds_diff(date_trunc('second',cast(b1_0.added as datetime)),date_trunc('second',cast(now(6) as datetime)))*1000000+cast(date_format(b1_0.added,'%f') as bigint)-cast(date_format(now(6),'%f') as bigint))*1000,weeks_diff(b1_0.added,now(6)),months_diff(b1_0.added,now(6)),(months_diff(b1_0.added,now(6)) div 3),years_diff(b1_0.added,now(6)) from book b1_0;

-- g-functions-010
select days_diff(b1_0.published,current_date()),weeks_diff(b1_0.published,current_date()),months_diff(b1_0.published,current_date()),years_diff(b1_0.published,current_date()),hours_diff(b1_0.published,current_date()) from book b1_0;

-- g-functions-011
select (seconds_diff(date_trunc('second',cast(b1_0.added as datetime)),date_trunc('second',cast(now(6) as datetime)))*1000000+cast(date_format(b1_0.added,'%f') as bigint)-cast(date_format(now(6),'%f') as bigint))*1e3,(seconds_diff(date_trunc('second',cast(b1_0.published as datetime)),date_trunc('second',cast(current_date() as datetime)))*1000000+cast(date_format(b1_0.published,'%f') as bigint)-cast(date_format(current_date(),'%f') as bigint))*1e3,(seconds_diff(date_trunc('second',cast(cast(concat('1970-01-01 ',b1_0.opens) as datetime) as datetime)),date_trunc('second',cast(cast(concat('1970-01-01 ',date_format(now(),'%H:%i:%S')) as datetime) as datetime)))*1000000+cast(date_format(cast(concat('1970-01-01 ',b1_0.opens) as datetime),'%f') as bigint)-cast(date_format(cast(concat('1970-01-01 ',date_format(now(),'%H:%i:%S')) as datetime),'%f') as bigint))*1e3 from book b1_0;

-- g-functions-012
select minutes_diff(cast(concat('1970-01-01 ',b1_0.opens) as datetime),cast(concat('1970-01-01 ',date_format(now(),'%H:%i:%S')) as datetime)),seconds_diff(cast(concat('1970-01-01 ',b1_0.opens) as datetime),cast(concat('1970-01-01 ',date_format(now(),'%H:%i:%S')) as datetime)),hours_diff(cast(concat('1970-01-01 ',b1_0.opens) as datetime),cast(concat('1970-01-01 ',date_format(now(),'%H:%i:%S')) as datetime)) from book b1_0;

-- g-functions-013
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.reading>1*36e11;

-- g-functions-014
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where microseconds_add(seconds_add(b1_0.added,cast(floor(b1_0.reading/1000000000) as int)),cast(floor(b1_0.reading/1000)-floor(b1_0.reading/1000000000)*1000000 as int))>now(6);

-- g-functions-015
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where microseconds_add(seconds_add(b1_0.added,cast(floor((2*b1_0.reading)/1000000000) as int)),cast(floor((2*b1_0.reading)/1000)-floor((2*b1_0.reading)/1000000000)*1000000 as int))>now(6) and microseconds_add(seconds_add(b1_0.added,cast(floor(-b1_0.reading/1000000000) as int)),cast(floor(-b1_0.reading/1000)-floor(-b1_0.reading/1000000000)*1000000 as int))<now(6);

-- g-functions-016
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.added>days_add(now(6),-7) and b1_0.published>=months_add(current_date(),-1);

-- g-functions-017
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where (seconds_diff(date_trunc('second',cast(b1_0.added as datetime)),date_trunc('second',cast(now(6) as datetime)))*1000000+cast(date_format(b1_0.added,'%f') as bigint)-cast(date_format(now(6),'%f') as bigint))*1e3<3*864e11;

-- g-functions-018
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.added between hours_add(now(6),-1) and now(6);

-- g-functions-019
select days_add(b1_0.added,1),months_add(b1_0.published,b1_0.pages),hours_diff(now(6),b1_0.added),days_diff(current_date(),b1_0.published),days_add(b1_0.published,1),months_diff(current_date(),b1_0.published) from book b1_0;

-- g-functions-020
select date_trunc('year',b1_0.added),date_trunc('quarter',b1_0.added),date_trunc('month',b1_0.added),date_trunc('week',b1_0.added),date_trunc('day',b1_0.added),date_trunc('hour',b1_0.added),date_trunc('minute',b1_0.added),date_trunc('second',b1_0.added),date_trunc('month',b1_0.published),date_trunc('day',b1_0.published) from book b1_0;

-- g-functions-021
select date_trunc('month',b1_0.added),date_trunc('day',b1_0.published),date_trunc('week',b1_0.zoned) from book b1_0;

-- g-functions-022
-- refused: RH5107 format: StarRocks does not format the format letter D. → Use the letters y Y M w d DDD E a h H m s S.

-- g-functions-023
-- refused: RH5107 format: StarRocks does not format the format letter x. → Use the letters y Y M w d DDD E a h H m s S.

-- g-functions-024
select current_date(),date_format(now(),'%H:%i:%S'),now(6),current_date(),date_format(now(),'%H:%i:%S'),now(6),now(6),now(6),b1_0.zoned from book b1_0;

-- g-functions-025
select current_date(),date_format(now(),'%H:%i:%S'),now(6),current_date(),date_format(now(),'%H:%i:%S'),now(6),now(6),now(6),now(6) from book b1_0;

-- g-functions-026
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.opens between '08:00:00' and '18:00:00';

-- g-functions-027
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.opens='09:30:00' or b1_0.opens>'10:00:01';

-- g-functions-028
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.published=date '2020-02-29' or b1_0.published in (date '2020-01-01',date '2020-01-02');

-- g-functions-029
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.touched>cast('2020-01-01 08:00:00.000000' as datetime);

-- g-functions-030
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.zoned<cast('2020-01-01 09:00:00.000000' as datetime);

-- g-functions-031
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.added>cast('2020-01-01 08:00:00.000000' as datetime);

-- g-functions-032
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where cast(b1_0.added as date)=b1_0.published and cast(b1_0.published as datetime)<now(6);

-- g-functions-033
select weekofyear(b1_0.added),to_days(b1_0.published),from_unixtime(1),unix_timestamp(b1_0.added) from book b1_0;

-- g-functions-034
select makedate(2020,1) from book b1_0;

-- g-functions-035
select abs(b1_0.pages),sign(b1_0.rating),ceil(b1_0.rating),floor(b1_0.price),round(b1_0.rating),round(b1_0.price,1),round(b1_0.pages,-1),exp(b1_0.rating),ln(b1_0.rating),log(2,b1_0.rating),log10(b1_0.rating),power(b1_0.rating,2),sqrt(b1_0.pages),mod(b1_0.pages,7),mod(b1_0.pages,7),truncate(b1_0.rating,1),truncate(b1_0.price,0) from book b1_0;

-- g-functions-036
select pi(),e() from book b1_0;

-- g-functions-037
select sin(b1_0.rating),cos(b1_0.rating),tan(b1_0.rating),asin(0.1),acos(b1_0.rating),atan(b1_0.rating),atan2(b1_0.rating,2),sinh(b1_0.rating),degrees(b1_0.rating),radians(b1_0.pages),rand(),random() from book b1_0;

-- g-functions-038
select greatest(b1_0.pages,1,2),least(b1_0.rating,b1_0.pages),greatest(b1_0.title,'x'),least(b1_0.published,current_date()) from book b1_0;

-- g-functions-039
select (b1_0.pages/2),(b1_0.pages/b1_0.pages),(b1_0.price/3),(b1_0.rating/0),(b1_0.pages*1.5),(b1_0.pages+b1_0.price),-b1_0.price,+b1_0.pages,(b1_0.pages-1),(2e0*b1_0.pages),3.0,4,5,6,255,1000 from book b1_0;

-- g-functions-040
select ((b1_0.pages/2)*2),((b1_0.pages+1)/(b1_0.pages-1)),-(b1_0.pages/2),(b1_0.pages- -1) from book b1_0;

-- g-functions-041
select bitand(a1_0.age,7),bitor(a1_0.views,1),bitxor(a1_0.age,3),bitnot(a1_0.age) from author a1_0;

-- g-functions-042
select sum(a1_0.age),sum(a1_0.views),sum(a1_0.score),sum(a1_0.fans),sum(a1_0.fame),avg(a1_0.age),avg(a1_0.fans),max(a1_0.initial),min(a1_0.active),max(a1_0.birth),sum(a1_0.rank_),avg(a1_0.stars) from author a1_0;

-- g-functions-043
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 where a1_0.active;

-- g-functions-044
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 where not(a1_0.active) and a1_0.initial='x' and a1_0.initial in ('a','b');

-- g-functions-045
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 where a1_0.active=true or (case a1_0.active when true then false when false then true else true end = true);

-- g-functions-046
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 where (case a1_0.active when true then true when false then false else false end = true) and (case a1_0.active when false then false when true then true else true end = true);

-- g-functions-047
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 where a1_0.active is null;

-- g-functions-048
select case when a1_0.active then 1 else 0 end,case a1_0.active when true then 'y' else 'n' end from author a1_0;

-- g-functions-049
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 where a1_0.photo=x'cafe' or a1_0.photo=x'cafe';

-- g-functions-050
select hex(a1_0.photo),cast(a1_0.photo as varchar) from author a1_0;

-- g-functions-051
select concat(substring(b1_0.title,1,(2-1)),'XX',substring(b1_0.title,(2+character_length('XX')))),concat(substring(b1_0.title,1,(2-1)),'XX',substring(b1_0.title,(2+3))),concat(substring(b1_0.title,1,(b1_0.pages-1)),b1_0.isbn,substring(b1_0.title,(b1_0.pages+1))) from book b1_0;

-- g-functions-052
select left(b1_0.title,3),right(b1_0.title,2),substring(b1_0.title,2),substring(b1_0.title,2,3),substring(b1_0.title,2,3),substring(b1_0.title,2),replace(b1_0.title,'a','b'),repeat(b1_0.title,2),reverse(b1_0.title) from book b1_0;

-- g-functions-053
select substring(b1_0.title,b1_0.pages,(b1_0.pages+1)),left(b1_0.title,b1_0.pages),locate(b1_0.isbn,b1_0.title,b1_0.pages) from book b1_0;

-- g-functions-054
-- refused: RH5107 soundex: StarRocks has no such function. → Do it in the application.

-- g-functions-055
select character_length(b1_0.title),char_length(b1_0.title),length(b1_0.title),(length(b1_0.title)*8),ascii(b1_0.title),char(b1_0.pages),char(65),initcap(b1_0.title) from book b1_0;

-- g-functions-056
select concat(b1_0.title,' ',b1_0.pages,' ',b1_0.published),concat(concat(b1_0.title,' - '),b1_0.isbn),concat(b1_0.title,b1_0.pages),concat('a',null),concat(b1_0.title,b1_0.rating,b1_0.available,b1_0.level) from book b1_0;

-- g-functions-057
select concat(upper(b1_0.title),lower(b1_0.title)),cast(b1_0.pages as varchar),cast(b1_0.pages as varchar),cast(b1_0.published as varchar),cast(b1_0.rating as varchar),case when b1_0.available then 'true' when not b1_0.available then 'false' else null end from book b1_0;

-- g-functions-058
select (b1_0.title collate utf8) from book b1_0;

-- g-functions-059
select regexp(b1_0.title,'^A.*z$'),regexp(b1_0.title,concat('(?','i',')','a')) from book b1_0;

-- g-functions-060
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where regexp(b1_0.title,'x.*');

-- g-functions-061
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where regexp(b1_0.title,'^a') and not(regexp(b1_0.isbn,'\\d+'));

-- g-functions-062
select translate(b1_0.title,'abc','xyz'),crc32(b1_0.title),to_binary(md5(b1_0.title),'hex'),to_binary(sha2(b1_0.title,256),'hex'),hex(b1_0.title) from book b1_0;

-- g-functions-063
select left(cast(b1_0.title as varchar(3)),3),cast(b1_0.pages as decimal(10,2)),cast(b1_0.rating as decimal(5,1)) from book b1_0;

-- g-functions-064
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.level='HIGH' and b1_0.color=1;

-- g-functions-065
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.level in ('LOW','HIGH') and b1_0.color<>2 and b1_0.level>'LOW' and b1_0.color>=1;

-- g-functions-066
select b1_0.color,b1_0.level,case b1_0.level when 'LOW' then 0 when 'MID' then 1 when 'HIGH' then 2 end,case b1_0.color when 0 then 'RED' when 1 then 'GREEN' when 2 then 'BLUE' end from book b1_0;

-- g-functions-067
select b1_0.level,count(*) from book b1_0 group by b1_0.level order by b1_0.level;

-- g-functions-068
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.code='00000000-0000-0000-0000-000000000001';

-- g-functions-069
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.cost_value>3 and b1_0.cost_currency='EUR';

-- g-functions-070
select b1_0.cost_currency,b1_0.cost_value,b1_0.title from book b1_0 where (b1_0.cost_currency is not null or b1_0.cost_value is not null);

-- g-functions-071
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.cost_currency is null and b1_0.cost_value is null order by b1_0.cost_value;

-- g-functions-072
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where (b1_0.cost_value=3 and b1_0.cost_currency='EUR');

-- g-functions-073
select b1_0.cost_currency,b1_0.cost_value,count(*) from book b1_0 group by b1_0.cost_currency,b1_0.cost_value;

-- g-functions-074
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 order by b1_0.cost_currency,b1_0.cost_value;

-- g-functions-075
select count(distinct b1_0.cost_currency,b1_0.cost_value) from book b1_0;

-- g-functions-076
select max(b1_0.cost_value),b1_0.cost_currency from book b1_0 group by b1_0.cost_currency having count(distinct b1_0.publisher_id)>1;

-- g-functions-077
select (1+count(distinct case when ((b1_0.pages<3 or b1_0.pages is null)) then concat_ws('\0',coalesce(cast(b1_0.pages as varchar),'')) end)),(1+count(distinct case when (b1_0.pages<3) then b1_0.pages end)),(1+count(case when ((b1_0.pages>3 or b1_0.pages is null)) then 1 end)),(1+count(distinct case when ((b1_0.title<'x' or b1_0.title is null) or b1_0.title='x' and (b1_0.pages<3 or b1_0.pages is null)) then concat_ws('\0',coalesce(cast(b1_0.title as varchar),''),coalesce(cast(b1_0.pages as varchar),'')) end)) from book b1_0;

-- g-functions-078
select left(cast(b1_0.title as varchar(3)),3),left(cast(b1_0.pages as varchar(1)),1),left(case when b1_0.available then 'true' when not b1_0.available then 'false' else null end,2),left(cast(b1_0.title as char(1)),1) from book b1_0;
