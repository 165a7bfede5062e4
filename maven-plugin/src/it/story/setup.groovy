import dev.rockhopper.embedded.EmbeddedStarRocks

def server = EmbeddedStarRocks.builder().user('root', 'not-to-be-printed').start()
context.put('server', server)
def login = ['user': 'root', 'password': 'not-to-be-printed'] as Properties
new com.mysql.cj.jdbc.Driver().connect(server.jdbcUrl(''), login).withCloseable {
    it.createStatement().execute('CREATE DATABASE shop')
}
new File(basedir, 'model/rockhopper.properties').text = "rockhopper.url=${server.jdbcUrl('shop')}\n"
return true
