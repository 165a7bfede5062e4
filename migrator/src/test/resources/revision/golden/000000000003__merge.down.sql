-- rockhopper: revision 000000000003, downgrade

-- nothing to do
