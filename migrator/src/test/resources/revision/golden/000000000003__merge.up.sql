-- rockhopper: revision 000000000003, parents 000000000001 000000000002
-- rockhopper: message merge
-- rockhopper: labels v1

-- nothing to do
