-- x-map
select c.points, c.names, c.visits from Customer c

-- x-map-element
select element_at(c.points, 'a'), map_size(c.points), map_keys(c.points) from Customer c where element_at(c.points, 'a') is not null

-- x-struct
select c.place from Customer c

-- x-struct-field
select c.place.town, c.contact.place.rent, c.contact.phone from Customer c where c.place.rent > 3 and c.contact.place.since < local date

-- x-struct-order
from Customer c where c.place.town like 'R%' order by c.place.since desc

-- x-struct-group
select c.place.town, sum(c.place.rent) from Customer c group by c.place.town

-- x-struct-array-field
select array_contains(c.contact.hobbies, 'chess'), array_length(c.contact.hobbies) from Customer c

-- x-struct-null
from Customer c where c.place.town is null

-- x-struct-update
update Customer c set c.place.town = 'Rome', c.place.rent = 3 where c.id = 1

-- x-struct-update-nested
update Customer c set c.contact.area = 'x' where c.id = 1

-- x-wealth
select sum(c.wealth), max(c.wealth), c.wealth * 2 from Customer c where c.wealth > 12345678901234567890123456789012345678901234567890.5BD group by c.wealth

-- x-map-null
update Customer c set c.points = null where c.id = 1
