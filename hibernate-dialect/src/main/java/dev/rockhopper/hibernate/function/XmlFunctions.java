/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.dialect.function.CommonFunctionFactory;
import org.hibernate.dialect.function.xml.XmlAggFunction;
import org.hibernate.dialect.function.xml.XmlConcatFunction;
import org.hibernate.dialect.function.xml.XmlElementFunction;
import org.hibernate.dialect.function.xml.XmlExistsFunction;
import org.hibernate.dialect.function.xml.XmlForestFunction;
import org.hibernate.dialect.function.xml.XmlPiFunction;
import org.hibernate.dialect.function.xml.XmlQueryFunction;
import org.hibernate.dialect.function.xml.XmlTableFunction;
import org.hibernate.type.spi.TypeConfiguration;

/** HQL's XML functions, known by name only: the translator refuses what begins with {@code xml}, as StarRocks has no XML. */
final class XmlFunctions {

    private XmlFunctions() {}

    static void register(Registrar r, CommonFunctionFactory common) {
        TypeConfiguration types = r.types();
        common.xmlcomment();
        r.register("xmlelement", new XmlElementFunction(types));
        r.register("xmlforest", new XmlForestFunction(types));
        r.register("xmlconcat", new XmlConcatFunction(types));
        r.register("xmlpi", new XmlPiFunction(types));
        r.register("xmlquery", new XmlQueryFunction(false, types));
        r.register("xmlexists", new XmlExistsFunction(types));
        r.register("xmlagg", new XmlAggFunction(types));
        r.registry().register("xmltable", new XmlTableFunction(false, types));
    }
}
