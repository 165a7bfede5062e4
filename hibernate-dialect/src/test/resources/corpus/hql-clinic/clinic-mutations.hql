-- clinic-m-insert-values
insert into Course (code, title, credits) values ('a', 'b', 1), ('c', 'd', 2)

-- clinic-m-insert-values-param
@t string:x
insert into Course (code, title, credits) values (:t, upper(:t), 3)

-- clinic-m-insert-select
insert into Course (code, title, credits) select concat('w', cast(w.id as String)), w.name, w.floor from Ward w where w.floor > 1

-- clinic-m-insert-select-agg
insert into Course (code, title, credits) select d.name, max(d.address.city), cast(count(*) as Integer) from Doctor d group by d.name

-- clinic-m-insert-select-cte
insert into Course (code, title, credits) with x as (select w.id as id, w.name as n from Ward w) select cast(y.id as String), y.n, 1 from x y

-- clinic-m-insert-embid
insert into Booking (id.wardId, id.day, id.slot, who) values (1, date 2024-01-01, 2, 'x')

-- clinic-m-insert-embid-select
insert into Booking (id.wardId, id.day, id.slot, who, patient) select w.id, local date, 1, w.name, p from Ward w, Patient p

-- clinic-m-insert-assoc
insert into Bed (id, code, ward) select d.id, 'x', d.ward from Doctor d

-- clinic-m-insert-enum
@u uuid:7f000001-0000-4000-8000-000000000001
insert into Doctor (id, version, name, rank, shift, active, badge, fee, hired) values (1, 0, 'x', SENIOR, NIGHT, true, :u, 1.5, local date)

-- clinic-m-insert-joined
insert into Patient (id, name, born, version, insurance) values (5, 'x', local date, 0, 'i')

-- clinic-m-insert-joined-select
insert into Nurse (id, name, level, version) select d.id, d.name, 1, 0 from Doctor d

-- clinic-m-insert-union
insert into Scanner (id, label, tesla) values (1, 'x', 3)

-- clinic-m-insert-single
insert into Fee (id, amount, reason) values (1, 3.5, 'r')

-- clinic-m-insert-single-select
insert into Refund (id, amount, due) select f.id + 1000, f.amount, local date from Fee f

-- clinic-m-insert-conflict-nothing
insert into Course (code, title, credits) values ('a', 'b', 1) on conflict do nothing

-- clinic-m-insert-conflict-update
insert into Course (code, title, credits) values ('a', 'b', 1) on conflict (code) do update set title = excluded.title, credits = excluded.credits

-- clinic-m-insert-dup
insert into Ping (id, at, host, ms) values (1, local datetime, 'h', 3), (2, local datetime, 'i', null)

-- clinic-m-update
update Doctor d set d.fee = d.fee * 1.1, d.retired = false where d.rank = CHIEF and d.hired < local date - 5 year

-- clinic-m-update-versioned
update versioned Doctor d set d.name = upper(d.name) where d.id in (1, 2)

-- clinic-m-update-null
update Doctor set ward = null, address.city = null where active = false

-- clinic-m-update-embedded
update Doctor d set d.address = null where d.id = 3

-- clinic-m-update-sub
update Doctor d set d.fee = (select avg(x.cost) from Visit x where x.doctor = d) where exists (select 1 from Visit y where y.doctor = d)

-- clinic-m-update-sub-max
update Bed b set b.code = (select max(w.name) from Ward w where w.id = b.ward.id) where b.ward.floor = 3

-- clinic-m-update-assoc
update Visit v set v.doctor = (select d from Doctor d where d.id = 7) where v.doctor is null

-- clinic-m-update-all
update Course set credits = credits + 1

-- clinic-m-update-key
update Course set code = 'z' where code = 'a'

-- clinic-m-update-implicit
update Doctor d set d.retired = true where d.ward.name = 'x'

-- clinic-m-update-join
update Doctor d join d.ward w set d.name = w.name where w.floor = 2

-- clinic-m-update-param-date
@d datetime:2024-01-02T03:04:05
update Visit v set v.at = :d, v.cost = coalesce(v.cost, 0) + 1 where v.at < :d

-- clinic-m-update-joined
update Patient p set p.insurance = 'x', p.name = 'y' where p.born < local date

-- clinic-m-update-joined-base
update Human h set h.name = trim(h.name) where type(h) = Nurse

-- clinic-m-update-union
update Asset a set a.price = a.price * 2 where a.label like 'x%'

-- clinic-m-update-pump
update Pump p set p.rate = 1.5, p.price = 3 where p.mobile

-- clinic-m-update-single
update Charge c set c.amount = 0 where c.visit.cost = 0

-- clinic-m-update-fee
update Fee f set f.reason = 'none' where f.reason is null

-- clinic-m-update-dup
update Ping p set p.ms = 1 where p.id = 2

-- clinic-m-update-json
update Visit v set v.doc = json_set(v.doc, '$.a', 1) where v.id = 1

-- clinic-m-update-array
update Doctor d set d.skills = array_append(d.skills, 'x') where array_length(d.skills) < 3

-- clinic-m-update-array-null
update Doctor d set d.skills = null, d.scores = array(1, 2) where d.id = 1

-- clinic-m-update-limit
update Doctor d set d.fee = 1 where d.id in (select x.id from Doctor x order by x.fee limit 3)

-- clinic-m-delete
delete from Visit v where v.at < local datetime - 1 year

-- clinic-m-delete-all
delete from Visit

-- clinic-m-delete-sub
delete from Doctor d where not exists (select 1 from Visit v where v.doctor = d)

-- clinic-m-delete-implicit
delete Visit v where v.doctor.ward.floor = 3

-- clinic-m-delete-in
delete from Visit v where v.doctor.id in (select d.id from Doctor d where d.retired)

-- clinic-m-delete-join
delete from Visit v join v.doctor d where d.retired

-- clinic-m-delete-joined
delete from Patient p where p.insurance is null

-- clinic-m-delete-base
delete from Human h where h.born is null

-- clinic-m-delete-union
delete from Asset a where a.price = 0

-- clinic-m-delete-single
delete from Charge c where type(c) = Fee and c.amount = 0

-- clinic-m-delete-embid
delete from Booking b where b.id.day < local date and b.id in (select c.id from Booking c where c.who is null)

-- clinic-m-delete-tuple
delete from Booking b where (b.id.wardId, b.id.slot) in ((1L, 2), (3L, 4))

-- clinic-m-delete-dup
delete from Ping p where p.host = 'x' and p.ms > 3

-- clinic-m-delete-dup-in
delete from Ping p where p.host in ('a', 'b') and p.ms is not null

-- clinic-m-delete-dup-between
delete from Ping p where p.ms between 1 and 3

-- clinic-m-delete-dup-or
delete from Ping p where p.host = 'x' or p.ms > 3

-- clinic-m-delete-dup-fn
delete from Ping p where upper(p.host) = 'X'

-- clinic-m-delete-dup-sub
delete from Ping p where p.id in (select v.id from Visit v)

-- clinic-m-delete-dup-all
delete from Ping

-- clinic-m-delete-limit
delete from Visit v where v.id in (select x.id from Visit x order by x.at limit 100)

-- clinic-m-lock
@lock PESSIMISTIC_WRITE
from Doctor d where d.id = 1

-- clinic-m-lock-optimistic
@lock OPTIMISTIC
from Doctor d where d.id = 1

-- clinic-n-delete-between
delete from Ping p where p.ms between 1 and 3 and p.host = 'x'

-- clinic-n-delete-datetime
delete from Ping p where p.at < datetime 2024-01-01 10:00:00 and p.ms > -3

-- clinic-n-delete-all
delete from Ping

-- clinic-n-delete-in-datetime
delete from Ping p where p.at in (datetime 2024-01-01 10:00:00, datetime 2024-01-02 10:00:00)

-- clinic-n-delete-param
@d datetime:2024-01-02T03:04:05
delete from Ping p where p.at between :d and :d

-- clinic-n-delete-notin
delete from Ping p where p.host not in ('a') and p.host <> 'b' and p.ms is null

-- clinic-n-update-key
update Reading r set r.taken = local date where r.id = 1

-- clinic-n-update-value
update Reading r set r.value = r.value + 1 where r.taken < local date

-- clinic-n-update-code
update Course set code = 'z' where code = 'a'

-- clinic-n-update-id
update Booking b set b.id.slot = 3 where b.who = 'x'

-- clinic-n-delete-reading
delete from Reading r where r.value is null
