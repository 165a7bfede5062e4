-- x-map
select c1_0.points,c1_0.names,c1_0.visits from Customer c1_0;

-- x-map-element
select element_at(c1_0.points,'a'),map_size(c1_0.points),map_keys(c1_0.points) from Customer c1_0 where element_at(c1_0.points,'a') is not null;

-- x-struct
select c1_0.place from Customer c1_0;

-- x-struct-field
select c1_0.place.town,c1_0.contact.place.rent,c1_0.contact.phone from Customer c1_0 where c1_0.place.rent>3 and c1_0.contact.place.since<current_date();

-- x-struct-order
select c1_0.id,c1_0.contact,c1_0.names,c1_0.place,c1_0.points,c1_0.visits,c1_0.wealth from Customer c1_0 where c1_0.place.town like 'R%' order by c1_0.place.since desc;

-- x-struct-group
select c1_0.place.town,sum(c1_0.place.rent) from Customer c1_0 group by c1_0.place.town;

-- x-struct-array-field
select array_contains(c1_0.contact.hobbies,'chess'),cardinality(c1_0.contact.hobbies) from Customer c1_0;

-- x-struct-null
select c1_0.id,c1_0.contact,c1_0.names,c1_0.place,c1_0.points,c1_0.visits,c1_0.wealth from Customer c1_0 where c1_0.place.town is null;

-- x-struct-update
update Customer set place=named_struct('town','Rome','rent',3,'since',place.since) where Customer.id=1;

-- x-struct-update-nested
update Customer set contact=named_struct('phone',contact.phone,'place',contact.place,'hobbies',contact.hobbies,'scores',contact.scores,'area','x') where Customer.id=1;

-- x-wealth
select sum(c1_0.wealth),max(c1_0.wealth),(c1_0.wealth*2) from Customer c1_0 where c1_0.wealth>12345678901234567890123456789012345678901234567890.5 group by c1_0.wealth;

-- x-map-null
update Customer set points=null where Customer.id=1;
