-- g-paths-001
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 join book_author a1_0 on b1_0.id=a1_0.books_id join author a1_1 on a1_1.id=a1_0.authors_id where a1_1.name='x' order by a1_0.pos;

-- g-paths-002
select b1_0.title,a1_1.name,a1_0.pos from book b1_0 join book_author a1_0 on b1_0.id=a1_0.books_id join author a1_1 on a1_1.id=a1_0.authors_id;

-- g-paths-003
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 join book_author a1_0 on b1_0.id=a1_0.books_id and a1_0.pos=0 join author a1_1 on a1_1.id=a1_0.authors_id where a1_1.name='x';

-- g-paths-004
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 join book_tag t1_0 on b1_0.id=t1_0.Book_id where t1_0.tag='x';

-- g-paths-005
select b1_0.title,t1_0.tag from book b1_0 join book_tag t1_0 on b1_0.id=t1_0.Book_id where t1_0.tag like 'x%' group by b1_0.title,t1_0.tag having count(*)>0;

-- g-paths-006
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where 'x' in (select t1_0.tag from book_tag t1_0 where b1_0.id=t1_0.Book_id) and (select count(*) from book_tag t2_0 where b1_0.id=t2_0.Book_id) between 1 and 3;

-- g-paths-007
select b1_0.title,p1_0.country,p1_0.value,p1_0.currency from book b1_0 join book_price p1_0 on b1_0.id=p1_0.Book_id;

-- g-paths-008
select b1_0.title,p1_0.country,p1_0.currency,p1_0.value from book b1_0 join book_price p1_0 on b1_0.id=p1_0.Book_id;

-- g-paths-009
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 join book_price p1_0 on b1_0.id=p1_0.Book_id and p1_0.country='DE' where p1_0.value>3;

-- g-paths-010
select max(p1_0.value),p1_0.country from book b1_0 join book_price p1_0 on b1_0.id=p1_0.Book_id group by p1_0.country;

-- g-paths-011
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where (select max(t1_0.tag) from book_tag t1_0 where b1_0.id=t1_0.Book_id)>'x' or (select min(t2_0.tag) from book_tag t2_0 where b1_0.id=t2_0.Book_id)<'a';

-- g-paths-012
select p1_0.id,p1_0.name from publisher p1_0 join book bi1_0 on p1_0.id=bi1_0.publisher_id where bi1_0.isbn='x';

-- g-paths-013
select bi1_0.isbn,bi1_0.title from publisher p1_0 join book bi1_0 on p1_0.id=bi1_0.publisher_id;

-- g-paths-014
select p1_0.id,p1_0.name from publisher p1_0 join book bi1_0 on p1_0.id=bi1_0.publisher_id and bi1_0.isbn='123' where bi1_0.title='x';

-- g-paths-015
select p1_0.name,count(b1_0.id),avg(b1_0.pages),sum(case when b1_0.available then b1_0.price else null end) from publisher p1_0 left join book b1_0 on p1_0.id=b1_0.publisher_id group by p1_0.id,p1_0.name order by count(b1_0.id) desc,p1_0.name;

-- g-paths-016
select p1_0.id,p1_0.name from publisher p1_0 where (select count(*) from book b1_0 where p1_0.id=b1_0.publisher_id)>3;

-- g-paths-017
select p1_0.id,p1_0.name from publisher p1_0 where (select avg(b1_0.pages) from book b1_0 where b1_0.available and p1_0.id=b1_0.publisher_id)>100;

-- g-paths-018
select p1_0.name,(select max(b1_0.price) from book b1_0 where p1_0.id=b1_0.publisher_id) from publisher p1_0;

-- g-paths-019
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 where exists(select b1_0.books_id from book_author b1_0 join book b1_1 on b1_1.id=b1_0.books_id where b1_1.price>10 and a1_0.id=b1_0.authors_id);

-- g-paths-020
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 where a1_0.id not in (select a2_0.authors_id from book b1_0 join book_author a2_0 on b1_0.id=a2_0.books_id);

-- g-paths-021
select a1_0.name,a2_0.value,a2_0.idx from author a1_0 join author_award a2_0 on a1_0.id=a2_0.Author_id;

-- g-paths-022
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 join author_award a2_0 on a1_0.id=a2_0.Author_id and a2_0.idx=0 where a2_0.currency='EUR';

-- g-paths-023
select a1_0.name from author a1_0 where (select count(*) from book_author b1_0 where a1_0.id=b1_0.authors_id)=(select max((select count(*) from book_author a2_0 where b2_0.id=a2_0.books_id)) from book b2_0);

-- g-paths-024
select a1_0.id,a1_0.clazz_,a1_0.name,a1_0.weight,a1_0.lives,a1_0.breed from (select id, name, weight, null as breed, null as lives, 0 as clazz_ from animal union all select id, name, weight, breed, null as lives, 1 as clazz_ from dog union all select id, name, weight, null as breed, lives, 2 as clazz_ from cat) a1_0 where a1_0.weight>3;

-- g-paths-025
select a1_0.clazz_,avg(a1_0.weight) from (select id, name, weight, null as breed, null as lives, 0 as clazz_ from animal union all select id, name, weight, breed, null as lives, 1 as clazz_ from dog union all select id, name, weight, null as breed, lives, 2 as clazz_ from cat) a1_0 group by a1_0.clazz_;

-- g-paths-026
select a1_0.breed,a1_0.name from (select id, name, weight, null as breed, null as lives, 0 as clazz_ from animal union all select id, name, weight, breed, null as lives, 1 as clazz_ from dog union all select id, name, weight, null as breed, lives, 2 as clazz_ from cat) a1_0;

-- g-paths-027
select a1_0.id,a1_0.clazz_,a1_0.name,a1_0.weight,a1_0.lives,a1_0.breed from (select id, name, weight, null as breed, null as lives, 0 as clazz_ from animal union all select id, name, weight, breed, null as lives, 1 as clazz_ from dog union all select id, name, weight, null as breed, lives, 2 as clazz_ from cat) a1_0 where a1_0.lives>3 or a1_0.breed='x';

-- g-paths-028
select case a1_0.clazz_ when 1 then 'dog' when 2 then 'cat' else 'other' end from (select id, name, weight, null as breed, null as lives, 0 as clazz_ from animal union all select id, name, weight, breed, null as lives, 1 as clazz_ from dog union all select id, name, weight, null as breed, lives, 2 as clazz_ from cat) a1_0;

-- g-paths-029
select a1_0.id,a1_0.clazz_,a1_0.name,a1_0.weight,a1_0.lives,a1_0.breed from (select id, name, weight, null as lives, null as breed, 0 as clazz_ from animal union all select id, name, weight, lives, null as breed, 2 as clazz_ from cat) a1_0 where a1_0.clazz_ not in (1);

-- g-paths-030
select d1_0.name from dog d1_0 union select c1_0.name from cat c1_0;

-- g-paths-031
select a1_0.id,a1_0.kind,a1_0.balance,a1_0.owner,a1_0.version,a1_0.creditLimit,a1_0.overdraft from account a1_0 where a1_0.kind='C' and a1_0.balance>3;

-- g-paths-032
select a1_0.owner,a1_0.overdraft from account a1_0 where a1_0.overdraft>0;

-- g-paths-033
select sum(a1_0.balance),a1_0.kind from account a1_0 group by a1_0.kind;

-- g-paths-034
select ca1_0.id,ca1_0.balance,ca1_0.owner,ca1_0.version,ca1_0.creditLimit from account ca1_0 where ca1_0.kind='C' order by ca1_0.creditLimit desc;

-- g-paths-035
select t1_0.id,t1_0.cal,t1_0.code,t1_0.currency,t1_0.day_,t1_0.done,t1_0.fixed,t1_0.label,length(t1_0.label),t1_0.locale,t1_0.open,t1_0.stamp,t1_0.url,t1_0.when_,t1_0.year_,t1_0.zone from thing t1_0 where t1_0.open='Y' and t1_0.done=0 and t1_0.deleted=false;

-- g-paths-036
select t1_0.label,length(t1_0.label),t1_0.url,t1_0.currency,t1_0.locale,t1_0.zone,t1_0.year_,t1_0.fixed from thing t1_0 where length(t1_0.label)>3 and t1_0.deleted=false;

-- g-paths-037
select t1_0.id,t1_0.cal,t1_0.code,t1_0.currency,t1_0.day_,t1_0.done,t1_0.fixed,t1_0.label,length(t1_0.label),t1_0.locale,t1_0.open,t1_0.stamp,t1_0.url,t1_0.when_,t1_0.year_,t1_0.zone from thing t1_0 where t1_0.when_>cast('2020-01-01 00:00:00.000000' as datetime) and t1_0.day_=date '2020-01-01' and t1_0.cal<now(6) and t1_0.stamp is not null and t1_0.deleted=false;

-- g-paths-038
select t1_0.id,t1_0.cal,t1_0.code,t1_0.currency,t1_0.day_,t1_0.done,t1_0.fixed,t1_0.label,length(t1_0.label),t1_0.locale,t1_0.open,t1_0.stamp,t1_0.url,t1_0.when_,t1_0.year_,t1_0.zone from thing t1_0 where (t1_0.open='Y' or t1_0.done=1) and t1_0.deleted=false;

-- g-paths-039
select ol1_0.lineNo,ol1_0.orderNo,ol1_0.book_id,ol1_0.quantity,ol1_0.sku from order_line ol1_0 where ol1_0.orderNo=1 and ol1_0.lineNo>2;

-- g-paths-040
select ol1_0.lineNo,ol1_0.orderNo,ol1_0.sku from order_line ol1_0 order by ol1_0.lineNo,ol1_0.orderNo;

-- g-paths-041
select count(*),count(distinct ol1_0.lineNo,ol1_0.orderNo),count(distinct ol1_0.lineNo,ol1_0.orderNo) from order_line ol1_0;

-- g-paths-042
select ol1_0.lineNo,ol1_0.orderNo,ol1_0.quantity from order_line ol1_0 group by ol1_0.lineNo,ol1_0.orderNo,ol1_0.quantity;

-- g-paths-043
select ol1_0.lineNo,ol1_0.orderNo,ol1_0.book_id,ol1_0.quantity,ol1_0.sku from order_line ol1_0 where (ol1_0.lineNo,ol1_0.orderNo) in (select ol2_0.lineNo,ol2_0.orderNo from order_line ol2_0 where ol2_0.quantity>1);

-- g-paths-044
select l1_0.book_id,l1_0.person_id,l1_0.since,l1_0.until_ from loan l1_0 join book b2_0 on b2_0.id=l1_0.book_id join person p2_0 on p2_0.id=l1_0.person_id where b2_0.title='x' and p2_0.name='y';

-- g-paths-045
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned,p2_0.id,p2_0.address,p2_0.created_on,p2_0.mentor_id,p2_0.name,p2_0.nick_name,p2_0.version,l1_0.since from loan l1_0 join book b1_0 on b1_0.id=l1_0.book_id join person p2_0 on p2_0.id=l1_0.person_id;

-- g-paths-046
select count(distinct l1_0.book_id,l1_0.person_id) from loan l1_0;

-- g-paths-047
select l1_0.book_id,l1_0.person_id from loan l1_0;

-- g-paths-048
select l1_0.book_id,b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned,l1_0.person_id,p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version,l1_0.since,l1_0.until_ from loan l1_0 join book b1_0 on b1_0.id=l1_0.book_id join person p1_0 on p1_0.id=l1_0.person_id;

-- g-paths-049
select p1_0.version,p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name from person p1_0 where p1_0.id=1 and p1_0.version>0;

-- g-paths-050
select t1_0.code from thing t1_0 where t1_0.deleted=false;

-- g-paths-051
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id=(select p2_0.person_id from phone p2_0 where p2_0.id=1);

-- g-paths-052
select count(*) from person p1_0;

-- g-paths-053
select count(p1_0.name),count(distinct p1_0.name),count(distinct p1_0.id) from person p1_0;

-- g-paths-054
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 order by p1_0.name,p1_0.nick_name desc,lower(p1_0.address);

-- g-paths-055
select p1_0.name,p1_0.nick_name from person p1_0 order by 1,2 desc;

-- g-paths-056
select p1_0.name,p1_0.id from person p1_0 order by 1 desc,2;

-- g-paths-057
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 order by case when p1_0.name is null then 1 else 0 end,p1_0.name;

-- g-paths-058
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id order by m1_0.name asc nulls last;

-- g-paths-059
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 order by p1_0.id limit 20,10;

-- g-paths-060
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 order by p1_0.id limit 5,3;

-- g-paths-061
select * from (select p1_0.id c0,p1_0.address c1,p1_0.created_on c2,p1_0.mentor_id c3,p1_0.name c4,p1_0.nick_name c5,p1_0.version c6,rank() over(order by p1_0.name) rnk from person p1_0) r_0_ where r_0_.rnk<=3 order by r_0_.rnk;

-- g-paths-062
select * from (select p1_0.id c0,p1_0.name c1,count(*) over () cnt,rank() over(order by p1_0.name) rnk from person p1_0) r_0_ where r_0_.rnk<=ceil(r_0_.cnt*10/100) order by r_0_.rnk;

-- g-paths-063
select * from (select p1_0.id c0,p1_0.address c1,p1_0.created_on c2,p1_0.mentor_id c3,p1_0.name c4,p1_0.nick_name c5,p1_0.version c6,count(*) over () cnt,row_number() over(order by p1_0.name) rn from person p1_0) r_0_ where r_0_.rn<=ceil(r_0_.cnt*25/100) order by r_0_.rn;

-- g-paths-064
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 order by p1_0.id limit 2,3;

-- g-paths-065
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 limit 7,3;

-- g-paths-066
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p2_0.person_id,p2_0.order_id,p2_0.id,p2_0.phone_number,p2_0.phone_type,p1_0.version from person p1_0 join phone p2_0 on p1_0.id=p2_0.person_id order by p1_0.id;

-- g-paths-067
select distinct p1_0.name from person p1_0 order by p1_0.name limit 1,3;

-- g-paths-068
select distinct p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join phone p2_0 on p1_0.id=p2_0.person_id order by p1_0.id;

-- g-paths-069
select distinct p1_0.name,p1_0.id from person p1_0 order by p1_0.id;

-- g-paths-070
select p1_0.name from person p1_0 where p1_0.id=(select p2_0.id from partner p2_0 order by p2_0.name limit 1);

-- g-paths-071
select p1_0.name from person p1_0 where p1_0.id in (select p2_0.id from partner p2_0 order by p2_0.name limit 1,2);

-- g-paths-072
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name in (select p2_0.name from partner p2_0) or ((select count(*) from partner p3_0)=0 or p1_0.name=(select case when count(*)=count(p3_0.name) then min(p3_0.name) end from partner p3_0) and p1_0.name=(select case when count(*)=count(p3_0.name) then max(p3_0.name) end from partner p3_0));

-- g-paths-073
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where exists(select p2_0.id from partner p2_0 where p2_0.name=p1_0.name) and not exists(select p3_0.id from partner p3_0 where p3_0.id=p1_0.id);

-- g-paths-074
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where 1 in (select 1 from partner p2_0 where p2_0.id>p1_0.id);

-- g-paths-075
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id>(select avg(p2_0.id) from partner p2_0 where p2_0.name=p1_0.name);

-- g-paths-076
-- refused: RH5107 subquery: StarRocks takes nothing but equalities with columns of the query around it in this subquery. → Join the tables instead, or use it as a condition of its own: … and exists (…).

-- g-paths-077
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id in (select p2_0.id from partner p2_0 where p2_0.name<p1_0.name);

-- g-paths-078
-- refused: RH5107 subquery: StarRocks takes nothing but equalities with columns of the query around it in this subquery. → Join the tables instead, or use it as a condition of its own: … and exists (…).

-- g-paths-079
select p1_0.name,(select p2_0.name from partner p2_0 where p2_0.id=p1_0.id) from person p1_0;

-- g-paths-080
-- refused: RH5107 subquery: StarRocks takes no limit in a subquery that depends on the query around it. → Take the row by an aggregate: max, min, max_by(value, order), min_by(value, order).

-- g-paths-081
select p1_0.name,case when exists(select 1 from partner p2_0 where p2_0.id=p1_0.id) then true else false end from person p1_0;

-- g-paths-082
select p1_0.name,case when p1_0.id in (select p2_0.id from partner p2_0) then true else false end from person p1_0;

-- g-paths-083
select case when exists(select 1 from partner p2_0 where p2_0.id=p1_0.id) then 'y' else 'n' end from person p1_0;

-- g-paths-084
select case when p1_0.id in (select p2_0.id from partner p2_0) then 'y' else 'n' end from person p1_0;

-- g-paths-085
select sum((select count(*) from phone p2_0 where p2_0.person_id=p1_0.id)) from person p1_0;

-- g-paths-086
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (select count(*) from phone p2_0 where p2_0.person_id=p1_0.id)>1 or p1_0.name='x';

-- g-paths-087
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name='x' or exists(select 1 from phone p2_0 where p2_0.person_id=p1_0.id);

-- g-paths-088
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where not((p1_0.name='x' or p1_0.id in (select p2_0.person_id from phone p2_0)));

-- g-paths-089
select p1_0.name from person p1_0 group by p1_0.name having max(p1_0.id)>(select avg(p2_0.id) from partner p2_0);

-- g-paths-090
select p1_0.name from person p1_0 group by p1_0.name having exists(select 1 from partner p2_0 where p2_0.name=p1_0.name);

-- g-paths-091
select p1_0.name from person p1_0 group by p1_0.name having p1_0.name in (select p2_0.name from partner p2_0);

-- g-paths-092
select substring(p1_0.name,1,1),count(*) from person p1_0 group by substring(p1_0.name,1,1) order by substring(p1_0.name,1,1);

-- g-paths-093
select year(p1_0.created_on),count(*) from person p1_0 group by 1 order by 1;

-- g-paths-094
select m1_0.name,count(*) from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id group by m1_0.name;

-- g-paths-095
select m1_0.id,m1_0.address,m1_0.created_on,m1_0.mentor_id,m1_0.name,m1_0.nick_name,m1_0.version,count(*) from person p1_0 join person m1_0 on m1_0.id=p1_0.mentor_id group by m1_0.id,m1_0.address,m1_0.created_on,m1_0.mentor_id,m1_0.name,m1_0.nick_name,m1_0.version;

-- g-paths-096
select upper('a'),(1+1),coalesce('q',p1_0.name),3 from person p1_0;

-- g-paths-097
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where 'a' is null or p1_0.name='a';

-- g-paths-098
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name='a' or true=true;

-- g-paths-099
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where ('2020-01-01 00:00:00.0' is null or p1_0.created_on>'2020-01-01 00:00:00.0');

-- g-paths-100
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id in (1,2,3) and p1_0.name in ('x','y');

-- g-paths-101
select bitmap_count(to_bitmap(p1_0.id)) from person p1_0;

-- g-paths-102
select lower(p1_0.name) from person p1_0 where character_length(p1_0.name)>3;

-- g-paths-103
select date_format(p1_0.created_on, '%Y') from person p1_0;

-- g-paths-104
select p1_0.name from person p1_0;

-- g-paths-105
select 1 from person p1_0 where 1=1 and true and not(false);

-- g-paths-106
select 1;

-- g-paths-107
select (max(p1_0.id)+1),(count(*)*2.5),-sum(p1_0.id),(sum(p1_0.id)/count(*)) from person p1_0;

-- g-paths-108
select now(6);

-- g-paths-109
select 'a\\nb','tab	x','ünï 😀','',' ' from person p1_0;
