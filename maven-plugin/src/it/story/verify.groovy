context.get('server')?.close()

def log = new File(basedir, 'build.log').text
def expect = { String what, boolean holds -> assert holds : what }

expect('a revision was written', new File(basedir, 'model/migrations').list().any { it.endsWith('.java') })
expect('the dump went to the file', new File(basedir, 'model/target/rockhopper.sql').text.contains('CREATE TABLE `orders`'))
expect('the report was written', new File(basedir, 'model/target/rockhopper/report.html').text.contains('id="o-orders"'))
expect('entities were written', new File(basedir, 'model/target/reversed/back').list().any { it.startsWith('Order') })
expect('modules ran beside each other', log.contains('MultiThreadedBuilder'))
expect('upgrade ran', log.contains('Done: 1 revision, 1 step.'))
expect('current names the head', log.contains('(head)'))
expect('history is verbose', log.contains('applied by'))
expect('validate passed', log.contains('Valid: the database is what the entities need.'))
expect('check passed', log.contains('Nothing to do: entities, revisions and database are one.'))
expect('check without a server passed', log.contains('Nothing to do: entities and revisions are one.'))
expect('the second lint had nothing to do', log.contains('Nothing has changed since this goal'))
expect('the downgrade was allowed', log.contains('DROP TABLE'))
expect('doctor answered', log.contains('StarRocks'))
expect('the other module is passed by', log.contains('neither rockhopper.properties nor a folder of migrations'))
expect('the last check fails', log.contains('rockhopper:check found:'))
expect('and what to do, in the words of Maven', log.contains('compare entities with the revisions instead (-Drockhopper.offline)'))
expect('a goal for which no module is there fails', log.contains('No module has rockhopper.properties or a folder of migrations'))
expect('and says what is missing', log.contains('orders'))
expect('no password in the log', !log.contains('not-to-be-printed'))
expect('no noise', !log.contains('HHH'))
return true
