package org.vakanuvis.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.vakanuvis.model.SiteFile;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML as others will: what is not well formed fails the test. */
final class XmlReading {
  private XmlReading() {}

  static Document document(SiteFile file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.bytes()));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The words at a path of local names. */
  static List<String> words(Document document, String path) {
    String local = path.replaceAll("(?<=/)([A-Za-z]+)(?=[/\\[]|$)", "*[local-name()='$1']");
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(local, document, XPathConstants.NODESET);
      List<String> words = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        words.add(nodes.item(i).getTextContent());
      }
      return words;
    } catch (XPathExpressionException e) {
      throw new AssertionError(e);
    }
  }
}
