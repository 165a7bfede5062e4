-- g-queries-001
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name like 'J%';

-- g-queries-002
select distinct p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join phone p2_0 on p1_0.id=p2_0.person_id where p2_0.phone_type='MOBILE';

-- g-queries-003
select distinct p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 left join phone p2_0 on p1_0.id=p2_0.person_id and p2_0.phone_type='MOBILE';

-- g-queries-004
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p2_0.person_id,p2_0.order_id,p2_0.id,p2_0.phone_number,p2_0.phone_type,p1_0.version from person p1_0 left join phone p2_0 on p1_0.id=p2_0.person_id;

-- g-queries-005
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p2_0.person_id,p2_0.order_id,p2_0.id,p2_0.phone_number,p3_0.id,p3_0.address,p3_0.created_on,p3_0.mentor_id,p3_0.name,p3_0.nick_name,p3_0.version,p2_0.phone_type,p1_0.version from person p1_0 left join phone p2_0 on p1_0.id=p2_0.person_id left join person p3_0 on p3_0.id=p2_0.person_id;

-- g-queries-006
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p2_0.person_id,p2_0.order_id,p2_0.id,p2_0.phone_number,p2_0.phone_type,p1_0.version from person p1_0 left join phone p2_0 on p1_0.id=p2_0.person_id where p1_0.id>1 order by p1_0.name;

-- g-queries-007
select p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type from phone p1_0 join person p2_0 on p2_0.id=p1_0.person_id join person m1_0 on m1_0.id=p2_0.mentor_id where p2_0.address='x' and m1_0.name is not null;

-- g-queries-008
select p1_0.id,p1_0.phone_number,p2_0.id,p2_0.address,p2_0.created_on,p2_0.mentor_id,p2_0.name,p2_0.nick_name,p2_0.version,p1_0.phone_type from phone p1_0 join person p2_0 on p2_0.id=p1_0.person_id where p1_0.phone_type='LAND_LINE';

-- g-queries-009
select p1_0.nick_name from person p1_0 where exists(select c1_0.id from phone_call c1_0 join phone p2_0 on p2_0.id=c1_0.phone_id where p2_0.person_id=p1_0.id and c1_0.duration>10);

-- g-queries-010
select p2_0.order_id,p2_0.phone_number from person p1_0 join phone p2_0 on p1_0.id=p2_0.person_id;

-- g-queries-011
select ch1_0.id,ch1_0.duration,ch1_0.payment_id,p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type,ch1_0.call_timestamp from phone p1_0 join phone_call ch1_0 on p1_0.id=ch1_0.phone_id where p1_0.id=1 and ch1_0.call_timestamp='2024-01-01 00:00:00.0';

-- g-queries-012
select ch1_0.id,ch1_0.duration,ch1_0.payment_id,p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type,ch1_0.call_timestamp from phone p1_0 join phone_call ch1_0 on p1_0.id=ch1_0.phone_id where ch1_0.call_timestamp>cast('2024-01-01 00:00:00.000000' as datetime);

-- g-queries-013
select ch1_0.call_timestamp from phone p1_0 join phone_call ch1_0 on p1_0.id=ch1_0.phone_id;

-- g-queries-014
select ch1_0.call_timestamp,ch1_0.id,ch1_0.duration,ch1_0.payment_id,p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type from phone p1_0 join phone_call ch1_0 on p1_0.id=ch1_0.phone_id;

-- g-queries-015
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join phone p2_0 on p1_0.id=p2_0.person_id and p2_0.order_id=0 where p2_0.phone_type='LAND_LINE';

-- g-queries-016
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join person_addresses a1_0 on p1_0.id=a1_0.Person_id and a1_0.addr_type='HOME' where a1_0.addr='x';

-- g-queries-017
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join phone p2_0 on p1_0.id=p2_0.person_id and p2_0.order_id=(select max(p3_0.order_id) from phone p3_0 where p1_0.id=p3_0.person_id) where p2_0.phone_type='LAND_LINE';

-- g-queries-018
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (select max(p2_0.order_id) from phone p2_0 where p1_0.id=p2_0.person_id)>0;

-- g-queries-019
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where not exists(select 1 from phone p2_0 where p1_0.id=p2_0.person_id);

-- g-queries-020
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where exists(select 1 from phone p2_0 where p1_0.id=p2_0.person_id);

-- g-queries-021
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where exists(select 1 from person_addresses a1_0 where p1_0.id=a1_0.Person_id and a1_0.addr='Home address');

-- g-queries-022
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where not exists(select 1 from person_addresses a1_0 where p1_0.id=a1_0.Person_id and a1_0.addr='Home address');

-- g-queries-023
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where 1 in (select p2_0.order_id from phone p2_0 where p1_0.id=p2_0.person_id);

-- g-queries-024
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where 'HOME' in (select a1_0.addr_type from person_addresses a1_0 where p1_0.id=a1_0.Person_id);

-- g-queries-025
select p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type from phone p1_0 where exists(select 1 from phone_call c1_0 where p1_0.id=c1_0.phone_id);

-- g-queries-026
select p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type from phone p1_0 where ((select count(*) from phone_repairs rt1_0 where p1_0.id=rt1_0.Phone_id)=0 or now(6)>(select case when count(*)=count(rt1_0.at) then max(rt1_0.at) end from phone_repairs rt1_0 where p1_0.id=rt1_0.Phone_id));

-- g-queries-027
select p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type from phone p1_0 where (select max(rt1_0.at) from phone_repairs rt1_0 where p1_0.id=rt1_0.Phone_id)>now(6);

-- g-queries-028
select p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type from phone p1_0 where now(6)>(select min(rt1_0.at) from phone_repairs rt1_0 where p1_0.id=rt1_0.Phone_id);

-- g-queries-029
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (select count(*) from phone p2_0 where p1_0.id=p2_0.person_id)=2;

-- g-queries-030
select p1_0.id,(select count(*) from phone p2_0 where p1_0.id=p2_0.person_id),(select count(*) from person_addresses a1_0 where p1_0.id=a1_0.Person_id),(select count(*) from phone p3_0 where p1_0.id=p3_0.person_id) sort_0 from person p1_0 order by sort_0 desc;

-- g-queries-031
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (select max(p2_0.order_id) from phone p2_0 where p1_0.id=p2_0.person_id)=0;

-- g-queries-032
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join phone p2_0 on p1_0.id=p2_0.person_id and p2_0.order_id=p1_0.version where p2_0.phone_number='x';

-- g-queries-033
select avg(c1_0.duration),count(distinct c1_0.phone_id),max(c1_0.call_timestamp),min(c1_0.call_timestamp),sum(c1_0.duration) from phone_call c1_0;

-- g-queries-034
select p1_0.phone_number,count(c1_0.id),sum(c1_0.duration) from phone_call c1_0 join phone p1_0 on p1_0.id=c1_0.phone_id group by p1_0.phone_number having sum(c1_0.duration)>20 order by sum(c1_0.duration) desc;

-- g-queries-035
select p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type,sum(c1_0.duration) from phone_call c1_0 join phone p1_0 on p1_0.id=c1_0.phone_id group by p1_0.id,p1_0.phone_number,p1_0.person_id,p1_0.phone_type;

-- g-queries-036
select p2_0.name,sum(c1_0.duration) from phone_call c1_0 join phone p1_0 on p1_0.id=c1_0.phone_id join person p2_0 on p2_0.id=p1_0.person_id group by p2_0.name order by 2 desc;

-- g-queries-037
select upper(p1_0.name),lower(p1_0.nick_name),character_length(p1_0.address),trim(p1_0.name),substring(p1_0.name,2,3) from person p1_0;

-- g-queries-038
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where coalesce(p1_0.nick_name,p1_0.name,'-')='x';

-- g-queries-039
select nullif(p1_0.nick_name,p1_0.name) from person p1_0;

-- g-queries-040
select case p1_0.nick_name when 'NA' then '<no nick name>' else p1_0.nick_name end from person p1_0;

-- g-queries-041
select case when p1_0.nick_name is null then case when p1_0.name is null then '<none>' else p1_0.name end else p1_0.nick_name end from person p1_0;

-- g-queries-042
select p1_0.id,case when p1_1.id is not null then 1 when p1_2.id is not null then 2 when p1_0.id is not null then 0 end,p1_0.amount,p1_0.completed,p1_0.person_id,p1_1.card_number,p1_2.iban from payment p1_0 join credit_card_payment p1_1 on p1_0.id=p1_1.id left join wire_transfer_payment p1_2 on p1_0.id=p1_2.id where case when p1_1.id is not null then 1 when p1_2.id is not null then 2 when p1_0.id is not null then 0 end=1;

-- g-queries-043
select p1_0.id,case when p1_1.id is not null then 1 when p1_2.id is not null then 2 when p1_0.id is not null then 0 end,p1_0.amount,p1_0.completed,p1_0.person_id,p1_1.card_number,p1_2.iban from payment p1_0 left join credit_card_payment p1_1 on p1_0.id=p1_1.id left join wire_transfer_payment p1_2 on p1_0.id=p1_2.id where case when p1_1.id is not null then 1 when p1_2.id is not null then 2 when p1_0.id is not null then 0 end in (1,2);

-- g-queries-044
select p1_0.id,case when p1_1.id is not null then 1 when p1_2.id is not null then 2 when p1_0.id is not null then 0 end,p1_0.amount,p1_0.completed,p1_0.person_id,p1_1.card_number,p1_2.iban from payment p1_0 left join credit_card_payment p1_1 on p1_0.id=p1_1.id left join wire_transfer_payment p1_2 on p1_0.id=p1_2.id where p1_1.card_number is not null;

-- g-queries-045
select ccp1_0.id,ccp1_1.amount,ccp1_1.completed,ccp1_1.person_id,ccp1_0.card_number from credit_card_payment ccp1_0 join payment ccp1_1 on ccp1_0.id=ccp1_1.id join person p1_0 on p1_0.id=ccp1_1.person_id where p1_0.name='x';

-- g-queries-046
select p1_0.id,case when p1_2.id is not null then 1 when p1_1.id is not null then 2 when p1_0.id is not null then 0 end,p1_0.amount,p1_0.completed,p1_0.person_id,p1_2.card_number,p1_1.iban from payment p1_0 left join wire_transfer_payment p1_1 on p1_0.id=p1_1.id left join credit_card_payment p1_2 on p1_0.id=p1_2.id order by p1_0.id;

-- g-queries-047
select count(p1_0.id),case when p1_1.id is not null then 1 when p1_2.id is not null then 2 when p1_0.id is not null then 0 end from payment p1_0 left join credit_card_payment p1_1 on p1_0.id=p1_1.id left join wire_transfer_payment p1_2 on p1_0.id=p1_2.id group by case when p1_1.id is not null then 1 when p1_2.id is not null then 2 when p1_0.id is not null then 0 end;

-- g-queries-048
select p1_0.amount from phone_call c1_0 join payment p1_0 on p1_0.id=c1_0.payment_id where p1_0.completed;

-- g-queries-049
select c1_0.id,c1_0.duration,c1_0.payment_id,c1_0.phone_id,c1_0.call_timestamp from phone_call c1_0 join payment p1_0 on p1_0.id=c1_0.payment_id join credit_card_payment p1_1 on p1_0.id=p1_1.id where p1_1.card_number like '4%';

-- g-queries-050
select p1_0.name,p1_0.id from person p1_0;

-- g-queries-051
select p1_0.name,p1_0.nick_name from person p1_0;

-- g-queries-052
select p1_0.name,(select count(*) from phone p2_0 where p2_0.person_id=p1_0.id) from person p1_0 order by 2 desc,1;

-- g-queries-053
select p1_0.name from person p1_0 where p1_0.id in (select p2_0.person_id from phone p2_0 group by p2_0.person_id having count(*)>1);

-- g-queries-054
select p1_0.name from person p1_0 where (p1_0.name,p1_0.nick_name) in (select p2_0.name,p2_0.address from person p2_0);

-- g-queries-055
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (p1_0.name='a' and p1_0.nick_name='b');

-- g-queries-056
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where ((p1_0.name='a' and p1_0.nick_name='b') or (p1_0.name='c' and p1_0.nick_name='d'));

-- g-queries-057
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where ((p1_0.name<>'a' or p1_0.nick_name<>'b') and (p1_0.name<>'c' or p1_0.nick_name<>'d'));

-- g-queries-058
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (p1_0.name>='a' and not (p1_0.name='a' and p1_0.id<=3));

-- g-queries-059
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.created_on between cast('2020-01-01 00:00:00.000000' as datetime) and now(6);

-- g-queries-060
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.created_on between cast('2020-01-01 00:00:00.000000' as datetime) and cast('2021-12-31 23:59:59.123456' as datetime);

-- g-queries-061
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id not between 1 and 3;

-- g-queries-062
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name not in ('a','b') or p1_0.name is null;

-- g-queries-063
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name in ('a','b');

-- g-queries-064
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where 1=0;

-- g-queries-065
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where lower(p1_0.nick_name) like lower('%JO%');

-- g-queries-066
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where lower(p1_0.nick_name) not like lower(replace(replace(replace(replace('a|%b','\\','\\\\'),concat('|','|'),''),'|','\\'),'','|'));

-- g-queries-067
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name like '%\\_%';

-- g-queries-068
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name like replace(concat('%',p1_0.nick_name,'_'),'\\','\\\\');

-- g-queries-069
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id join person m2_0 on m2_0.id=m1_0.mentor_id join person m3_0 on m3_0.id=m2_0.mentor_id where m3_0.name='x';

-- g-queries-070
select m1_0.id,m1_0.address,m1_0.created_on,m1_0.mentor_id,m1_0.name,m1_0.nick_name,m1_0.version from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id;

-- g-queries-071
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.mentor_id=(select p2_0.id from person p2_0 where p2_0.id=1);

-- g-queries-072
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id where p1_0.mentor_id is null or m1_0.name='x';

-- g-queries-073
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.mentor_id in (select p2_0.id from person p2_0 where p2_0.name='x');

-- g-queries-074
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version,p2_0.id,p2_0.phone_number,p2_0.person_id,p2_0.phone_type from person p1_0,phone p2_0 where p1_0.id=p2_0.person_id;

-- g-queries-075
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version,p2_0.id,p2_0.name,p2_0.version from person p1_0 cross join partner p2_0;

-- g-queries-076
select p1_0.name,p2_0.name from person p1_0 full join partner p2_0 on p1_0.name=p2_0.name;

-- g-queries-077
select p1_0.name,p2_0.name from person p1_0 right join partner p2_0 on p1_0.name=p2_0.name and p2_0.id>1;

-- g-queries-078
select p1_0.name from person p1_0 union select p2_0.name from partner p2_0;

-- g-queries-079
select p1_0.name from person p1_0 union all (select p2_0.name from partner p2_0 order by 1 limit 5);

-- g-queries-080
select p1_0.name from person p1_0 intersect select p2_0.name from partner p2_0;

-- g-queries-081
(select p1_0.name from person p1_0 order by p1_0.id limit 2) union all (select p2_0.name from partner p2_0 order by p2_0.id desc limit 1);

-- g-queries-082
(select p1_0.name from person p1_0 except select p2_0.name from partner p2_0) union all select 'x';

-- g-queries-083
select x1_0.c0 from (select p1_0.name,count(*) from person p1_0 group by p1_0.name) x1_0(c0,c1) where x1_0.c1>1;

-- g-queries-084
select x1_0.c0,p2_0.id from (select p1_0.name,max(p1_0.id) from person p1_0 group by p1_0.name) x1_0(c0,c1) join partner p2_0 on p2_0.id=x1_0.c1;

-- g-queries-085
select p1_0.name,x1_0.c1 from person p1_0 left join (select p2_0.person_id,count(*) from phone p2_0 group by p2_0.person_id) x1_0(c0,c1) on x1_0.c0=p1_0.id;

-- g-queries-086
select p1_0.name,x1_0.c0 from person p1_0 join (select p2_0.phone_number,p2_0.person_id,row_number() over(partition by p2_0.person_id order by p2_0.id) from phone p2_0) x1_0(c0,key_0,row_) on x1_0.key_0=p1_0.id and x1_0.row_<=1;

-- g-queries-087
select p1_0.name,x1_0.c0 from person p1_0 left join (select max(p2_0.phone_number),p2_0.person_id from phone p2_0 group by p2_0.person_id) x1_0(c0,key_0) on x1_0.key_0=p1_0.id;

-- g-queries-088
with t (n) as (select p1_0.name from person p1_0),u (n) as (select t1_0.n from t t1_0) select count(*) from u u1_0;

-- g-queries-089
select sum(c1_0.duration) over(partition by c1_0.phone_id order by c1_0.call_timestamp) from phone_call c1_0;

-- g-queries-090
select sum(c1_0.duration) over(partition by c1_0.phone_id order by c1_0.call_timestamp rows between 2 preceding and 1 following) from phone_call c1_0;

-- g-queries-091
select avg(c1_0.duration) over(order by c1_0.call_timestamp rows unbounded preceding) from phone_call c1_0;

-- g-queries-092
select first_value(c1_0.duration) over(partition by c1_0.phone_id order by c1_0.call_timestamp rows between unbounded preceding and unbounded following),last_value(c1_0.duration) over(order by c1_0.id) from phone_call c1_0;

-- g-queries-093
select lag(c1_0.duration,1,0) over(order by c1_0.id),lead(c1_0.duration) over(order by c1_0.id) from phone_call c1_0;

-- g-queries-094
select lag(c1_0.duration,2) over(order by c1_0.id),lead(c1_0.duration,1,c1_0.duration) over(order by c1_0.id) from phone_call c1_0;

-- g-queries-095
select row_number() over(order by c1_0.duration desc,c1_0.id),rank() over(order by c1_0.duration),dense_rank() over(order by c1_0.duration),percent_rank() over(order by c1_0.duration),cume_dist() over(order by c1_0.duration),ntile(4) over(order by c1_0.duration) from phone_call c1_0;

-- g-queries-096
select count(*) over(),max(c1_0.duration) over(partition by c1_0.phone_id) from phone_call c1_0;

-- g-queries-097
select x1_0.c0,x1_0.c1 from (select c1_0.duration,row_number() over(partition by c1_0.phone_id order by c1_0.duration desc) from phone_call c1_0) x1_0(c0,c1) where x1_0.c1<=3;

-- g-queries-098
select array_agg(c1_0.duration) over(order by c1_0.id)[2] from phone_call c1_0;

-- g-queries-099
select group_concat(p1_0.name order by p1_0.name separator ', ') from person p1_0;

-- g-queries-100
select group_concat(distinct p1_0.name order by p1_0.name desc nulls first separator ';') from person p1_0 group by p1_0.address;

-- g-queries-101
select group_concat(p1_0.name order by p1_0.id separator ',') from person p1_0;

-- g-queries-102
select group_concat(p1_0.name order by p1_0.id separator ',') from person p1_0;

-- g-queries-103
select group_concat(p1_0.name separator p1_0.nick_name) from person p1_0;

-- g-queries-104
select group_concat(cast(p1_0.id as varchar) separator ',') from person p1_0;

-- g-queries-105
select string_agg(p1_0.name,',') from person p1_0;

-- g-queries-106
select min(c1_0.duration>0),max(c1_0.duration>5) from phone_call c1_0;

-- g-queries-107
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where ((select count(*) from phone p2_0 where p2_0.person_id=p1_0.id)=0 or 1<(select case when count(*)=count(p2_0.id) then min(p2_0.id) end from phone p2_0 where p2_0.person_id=p1_0.id));

-- g-queries-108
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id>=(select min(p2_0.id) from phone p2_0);

-- g-queries-109
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id in (select p2_0.person_id from phone p2_0 where p2_0.phone_type='MOBILE');

-- g-queries-110
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id not in (select p2_0.person_id from phone p2_0);

-- g-queries-111
select percentile_cont(c1_0.duration,0.5) from phone_call c1_0;

-- g-queries-112
select percentile_cont(c1_0.duration,0.5),percentile_disc(c1_0.duration,0.75) from phone_call c1_0 group by c1_0.phone_id;

-- g-queries-113
select stddev(c1_0.duration),stddev_pop(c1_0.duration),stddev_samp(c1_0.duration),variance(c1_0.duration),var_pop(c1_0.duration),var_samp(c1_0.duration) from phone_call c1_0;

-- g-queries-114
select var_pop(case when c1_0.duration>1 then c1_0.duration else null end),count(case when c1_0.payment_id is null then 1 else null end) from phone_call c1_0;

-- g-queries-115
select p1_0.phone_type,p2_0.name,count(*) from phone p1_0 join person p2_0 on p2_0.id=p1_0.person_id group by rollup(p1_0.phone_type,p2_0.name);

-- g-queries-116
select grouping(p1_0.phone_type),p1_0.phone_type,count(*) from phone p1_0 group by cube(p1_0.phone_type);

-- g-queries-117
select grouping(p1_0.phone_type),grouping(p1_0.phone_number),p1_0.phone_type,p1_0.phone_number,count(*) from phone p1_0 group by grouping sets ((p1_0.phone_type,p1_0.phone_number),(p1_0.phone_type)) order by 3;
