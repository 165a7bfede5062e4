-- rockhopper: revision r2, parents r1
ALTER TABLE orders DROP COLUMN customer_name;
