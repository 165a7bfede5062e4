-- g-subqueries-001
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version,(select count(*) from phone p2_0 where p1_0.id=p2_0.person_id) sort_0 from person p1_0 order by sort_0 desc,p1_0.name;

-- g-subqueries-002
select p1_0.name,(select count(*) from phone p2_0 where p2_0.person_id=p1_0.id) from person p1_0 order by 2 desc;

-- g-subqueries-003
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version,(select max(p2_0.phone_number) from phone p2_0 where p2_0.person_id=p1_0.id and p2_0.phone_type='MOBILE') sort_0 from person p1_0 order by sort_0 asc nulls last limit 5;

-- g-subqueries-004
-- refused: RH5107 order by: StarRocks does not sort by a subquery. → Select the value, and sort by its position: order by 2.

-- g-subqueries-005
select p1_0.name,count(*),(select count(*) from partner p2_0 where p2_0.name=p1_0.name) sort_0 from person p1_0 group by p1_0.name order by sort_0 desc;

-- g-subqueries-006
-- refused: RH5107 order by: StarRocks does not sort by a subquery. → Select the value, and sort by its position: order by 2.

-- g-subqueries-007
select b1_0.cost_currency,b1_0.cost_value,b1_0.title,(select count(*) from book_tag t1_0 where b1_0.id=t1_0.Book_id) sort_0 from book b1_0 order by sort_0,b1_0.title;

-- g-subqueries-008
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where 1 in (select 1 from partner p2_0 where p2_0.id>p1_0.id);

-- g-subqueries-009
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where 1 not in (select 1 from partner p2_0 where p2_0.id>p1_0.id and p2_0.name='x');

-- g-subqueries-010
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where not((1 in (select 1 from partner p2_0 where p2_0.id>p1_0.id) or p1_0.name='x'));

-- g-subqueries-011
-- refused: RH5107 subquery: StarRocks takes nothing but equalities with columns of the query around it in this subquery. → Join the tables instead, or use it as a condition of its own: … and exists (…).

-- g-subqueries-012
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where exists(select 1 from partner p2_0 where p2_0.id=p1_0.id);

-- g-subqueries-013
-- refused: RH5107 subquery: A subquery reads columns of the query around it only one level up in StarRocks. → Join the tables of the two inner queries.

-- g-subqueries-014
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where exists(select 1 from phone p2_0 where p2_0.person_id=p1_0.id and exists(select 1 from phone_call c1_0 where c1_0.phone_id=p2_0.id));

-- g-subqueries-015
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name='x' or exists(select 1 from person_addresses a1_0 where p1_0.id=a1_0.Person_id and a1_0.addr='Home');

-- g-subqueries-016
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name='x' or not exists(select 1 from person_addresses a1_0 where p1_0.id=a1_0.Person_id and a1_0.addr='Home');

-- g-subqueries-017
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name='x' or exists(select 1 from person_addresses a1_0 where p1_0.id=a1_0.Person_id and a1_0.addr='q');

-- g-subqueries-018
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name='x' or p1_0.nick_name in (select p2_0.name from partner p2_0 where p2_0.id=p1_0.id);

-- g-subqueries-019
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name='x' or exists(select 1 from partner p2_0 where p2_0.name=p1_0.name and p2_0.id=p1_0.id);

-- g-subqueries-020
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name='x' or not exists(select 1 from partner p2_0 where p2_0.name=p1_0.name and p2_0.id=p1_0.id);

-- g-subqueries-021
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id in (select p2_0.id from partner p2_0 where p2_0.name=p1_0.name);

-- g-subqueries-022
-- refused: RH5107 in: StarRocks does not group or aggregate in an IN subquery that depends on the query around it. → Join the tables instead, grouped as needed.

-- g-subqueries-023
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where ((select count(*) from phone p2_0 where p1_0.id=p2_0.person_id)=1 or (select count(*) from phone p2_0 where p1_0.id=p2_0.person_id)=2);

-- g-subqueries-024
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where ((select count(*) from phone p2_0 where p1_0.id=p2_0.person_id)<>1 and (select count(*) from phone p2_0 where p1_0.id=p2_0.person_id)<>2);

-- g-subqueries-025
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (p1_0.id=(select max(p2_0.id) from partner p2_0) or p1_0.id=3);

-- g-subqueries-026
-- refused: RH5107 in: StarRocks tests no subquery against another one with IN. → Use exists with a comparison.

-- g-subqueries-027
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where 3<(select max(p2_0.id) from phone p2_0 where p2_0.person_id=p1_0.id);

-- g-subqueries-028
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where ((select count(*) from phone p2_0 where p2_0.person_id=p1_0.id)=0 or p1_0.id>(select case when count(*)=count(p2_0.id) then max(p2_0.id) end from phone p2_0 where p2_0.person_id=p1_0.id));

-- g-subqueries-029
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where ((select count(*) from phone p2_0 where p2_0.person_id=p1_0.id)=0 or 3=(select case when count(*)=count(p2_0.id) then min(p2_0.id) end from phone p2_0 where p2_0.person_id=p1_0.id) and 3=(select case when count(*)=count(p2_0.id) then max(p2_0.id) end from phone p2_0 where p2_0.person_id=p1_0.id));

-- g-subqueries-030
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where 'x' in (select p2_0.phone_number from phone p2_0 where p2_0.person_id=p1_0.id);

-- g-subqueries-031
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.name='x' or exists(select 1 from phone p2_0 where p2_0.person_id=p1_0.id and p2_0.phone_number='y');

-- g-subqueries-032
-- refused: RH5107 subquery: StarRocks takes nothing but equalities with columns of the query around it in this subquery. → Join the tables instead, or use it as a condition of its own: … and exists (…).

-- g-subqueries-033
-- refused: RH5107 subquery: StarRocks takes nothing but equalities with columns of the query around it in this subquery. → Join the tables instead, or use it as a condition of its own: … and exists (…).

-- g-subqueries-034
select p1_0.name,case when exists(select 1 from partner p2_0 where p2_0.id=p1_0.id and p2_0.version=p1_0.version) then 1 end from person p1_0;

-- g-subqueries-035
select p1_0.name from person p1_0 group by p1_0.name having 1 not in (select 1 from partner p2_0 where p2_0.name>p1_0.name);

-- g-subqueries-036
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 join phone p2_0 on p1_0.id=p2_0.person_id and exists(select 1 from phone_call c1_0 where c1_0.phone_id=p2_0.id and c1_0.duration>p2_0.id);

-- g-subqueries-037
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (select count(p2_0.id) from phone p2_0 where p2_0.phone_type='MOBILE' and p1_0.id=p2_0.person_id)>1;

-- g-subqueries-038
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where (select max(c1_0.duration) from phone p2_0 join phone_call c1_0 on p2_0.id=c1_0.phone_id where p1_0.id=p2_0.person_id)>10;

-- g-subqueries-039
-- refused: RH5107 subquery: StarRocks reads columns of the query around it only in the WHERE of a subquery. → Move the condition into where, or join the tables instead.

-- g-subqueries-040
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where exists(select 1 from partner p2_0 where p2_0.id=p1_0.id group by p2_0.name having count(*)>1);

-- g-subqueries-041
-- refused: RH5107 subquery: StarRocks knows no set operation in a subquery that depends on the query around it. → Use a subquery for each part, joined by or.

-- g-subqueries-042
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 where p1_0.id=(select p2_0.person_id from phone p2_0 join person p3_0 on p3_0.id=p2_0.person_id where p2_0.id=p1_0.id and p3_0.name=p1_0.name);

-- g-subqueries-043
select p1_0.id,p1_0.address,p1_0.created_on,p1_0.mentor_id,p1_0.name,p1_0.nick_name,p1_0.version from person p1_0 left join person m1_0 on m1_0.id=p1_0.mentor_id where p1_0.mentor_id>(select avg(p2_0.id) from partner p2_0 where p2_0.name=m1_0.name);

-- g-subqueries-044
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.price>(select avg(b2_0.price) from book b2_0 where b2_0.publisher_id=b1_0.publisher_id);

-- g-subqueries-045
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 left join publisher p1_0 on p1_0.id=b1_0.publisher_id where b1_0.price=(select max(b2_0.price) from book b2_0 join publisher p2_0 on p2_0.id=b2_0.publisher_id where p2_0.name=p1_0.name and b2_0.level=b1_0.level);

-- g-subqueries-046
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where ((select count(*) from book b2_0 where b2_0.level=b1_0.level)=0 or b1_0.price>=(select case when count(*)=count(b2_0.price) then max(b2_0.price) end from book b2_0 where b2_0.level=b1_0.level));

-- g-subqueries-047
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where 1 not in (select 1 from book b2_0 where b2_0.price>b1_0.price);

-- g-subqueries-048
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where not exists(select 1 from book b2_0 where b2_0.level=b1_0.level and b2_0.price>b1_0.price);

-- g-subqueries-049
-- refused: RH5107 subquery: A subquery reads columns of the query around it only one level up in StarRocks. → Join the tables of the two inner queries.

-- g-subqueries-050
select a1_0.id,a1_0.active,a1_0.age,a1_0.birth,a1_0.fame,a1_0.fans,a1_0.initial,a1_0.name,a1_0.photo,a1_0.rank_,a1_0.score,a1_0.stars,a1_0.views from author a1_0 where exists(select 1 from book_author b1_0 join book b1_1 on b1_1.id=b1_0.books_id join publisher p1_0 on p1_0.id=b1_1.publisher_id where p1_0.name=a1_0.name and a1_0.id=b1_0.authors_id);

-- g-subqueries-051
-- refused: RH5107 subquery: StarRocks takes nothing but equalities with columns of the query around it in this subquery. → Join the tables instead, or use it as a condition of its own: … and exists (…).

-- g-subqueries-052
select ol1_0.lineNo,ol1_0.orderNo,ol1_0.book_id,ol1_0.quantity,ol1_0.sku from order_line ol1_0 where exists(select 1 from order_line ol2_0 where ol2_0.orderNo=ol1_0.orderNo and ol2_0.lineNo>ol1_0.lineNo);

-- g-subqueries-053
select ol1_0.lineNo,ol1_0.orderNo,ol1_0.book_id,ol1_0.quantity,ol1_0.sku from order_line ol1_0 where (ol1_0.lineNo,ol1_0.orderNo) in (select ol2_0.lineNo,ol2_0.orderNo from order_line ol2_0 where ol2_0.quantity>ol1_0.quantity);

-- g-subqueries-054
select ol1_0.lineNo,ol1_0.orderNo,ol1_0.book_id,ol1_0.quantity,ol1_0.sku from order_line ol1_0 where ol1_0.sku='x' or exists(select 1 from order_line ol2_0 where ol2_0.quantity>3 and ol2_0.lineNo=ol1_0.lineNo and ol2_0.orderNo=ol1_0.orderNo);
