-- rockhopper: revision r2, parents r1
-- rockhopper: message customer name
ALTER TABLE orders ADD COLUMN customer_name VARCHAR(40);
