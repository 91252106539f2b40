// SPDX-License-Identifier: EUPL-1.2
#include "pdf_structure.h"

#include <algorithm>
#include <map>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

#include "marked_content.h"
#include "pdf_metadata.h"

namespace playfair::print {
namespace {

using Object = QPDFObjectHandle;

std::string structureType(const StructureNode& node) {
  switch (node.role) {
    case Role::Document:
      return "/Document";
    case Role::Heading:
      return "/H" + std::to_string(node.headingLevel);
    case Role::Paragraph:
      return "/P";
    case Role::BlockQuote:
      return "/BlockQuote";
    case Role::List:
      return "/L";
    case Role::ListItem:
      return "/LI";
    case Role::Label:
      return "/Lbl";
    case Role::ListBody:
      return "/LBody";
    case Role::Table:
      return "/Table";
    case Role::Row:
      return "/TR";
    case Role::HeaderCell:
      return "/TH";
    case Role::DataCell:
      return "/TD";
    case Role::Figure:
      return "/Figure";
    case Role::Span:
      return "/Span";
    case Role::Link:
      return "/Link";
  }
  return "/P";
}

/// Web addresses are ASCII; whatever else was typed is percent-encoded.
std::string asciiAddress(const std::string& address) {
  constexpr const char* kDigits = "0123456789ABCDEF";
  std::string ascii;
  for (const char character : address) {
    const auto byte = static_cast<unsigned char>(character);
    if (byte > 0x20 && byte < 0x7F) {
      ascii += character;
    } else {
      ascii += '%';
      ascii += kDigits[byte >> 4U];
      ascii += kDigits[byte & 0xFU];
    }
  }
  return ascii;
}

Object numbers(std::initializer_list<double> values) {
  Object array = Object::newArray();
  for (const double value : values) array.appendItem(Object::newReal(value, 2));
  return array;
}

/// A rectangle as PDF counts, from the page's lower left corner.
Object rectangleOf(const Rectangle& place) {
  return numbers({place.x, kPageHeight - place.y - place.height, place.x + place.width, kPageHeight - place.y});
}

/// Builds the structure tree beside the pages that Cairo drew.
class StructureWriter {
 public:
  StructureWriter(QPDF& pdf, const PageLayout& layout) : m_pdf(pdf), m_layout(layout) {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
      m_pages.push_back(page.getObjectHandle());
    }
    if (m_pages.size() != layout.pages.size()) throw std::runtime_error("Cairo wrote another number of pages");
  }

  void write() {
    m_contents = readMarkedContents(m_pdf, m_layout);
    for (std::size_t i = 0; i < m_layout.nodes.size(); ++i) {
      m_elements.push_back(m_pdf.makeIndirectObject(Object::newDictionary()));
    }
    m_root = m_pdf.makeIndirectObject(Object::newDictionary());
    writePages();
    writeLinks();
    for (std::size_t i = 0; i < m_layout.nodes.size(); ++i) {
      if (m_layout.nodes[i].attached) writeElement(i);
    }
    writeRoot();
  }

 private:
  void writeElement(NodeIndex index) {
    const StructureNode& node = m_layout.nodes[index];
    Object element = m_elements[index];
    element.replaceKey("/Type", Object::newName("/StructElem"));
    element.replaceKey("/S", Object::newName(structureType(node)));
    element.replaceKey("/P", index == 0 ? m_root : m_elements[node.parent]);
    Object kids = Object::newArray();
    for (const Kid& kid : node.kids) addKid(kids, kid);
    for (const Object& annotation : m_annotations[index]) kids.appendItem(annotation);
    element.replaceKey("/K", kids);
    writeAttributes(element, node);
  }

  void addKid(Object& kids, const Kid& kid) {
    if (const auto* node = std::get_if<NodeIndex>(&kid)) {
      kids.appendItem(m_elements[*node]);
      return;
    }
    const auto& reference = std::get<FragmentReference>(kid);
    for (const int number : m_contents[reference.page].ofFragment[reference.fragment]) {
      Object content = Object::parse("<< /Type /MCR >>");
      content.replaceKey("/Pg", m_pages[reference.page]);
      content.replaceKey("/MCID", Object::newInteger(number));
      kids.appendItem(content);
    }
  }

  static void writeAttributes(Object element, const StructureNode& node) {
    if (!node.language.empty()) element.replaceKey("/Lang", Object::newString(node.language));
    if (!node.actualText.empty()) {
      element.replaceKey("/ActualText", Object::newUnicodeString(node.actualText));
    }
    const Object description = Object::newUnicodeString(node.description);
    if (node.role == Role::Figure) {
      element.replaceKey("/Alt", description);
      Object attributes = Object::parse("<< /O /Layout /Placement /Block >>");
      attributes.replaceKey("/BBox", rectangleOf(node.place));
      element.replaceKey("/A", attributes);
    } else if (node.role == Role::HeaderCell) {
      element.replaceKey("/A", Object::parse(node.scope == Scope::Row ? "<< /O /Table /Scope /Row >>"
                                                                      : "<< /O /Table /Scope /Column >>"));
    } else if (node.role == Role::List) {
      element.replaceKey("/A", Object::parse(node.numbered ? "<< /O /List /ListNumbering /Decimal >>"
                                                           : "<< /O /List /ListNumbering /Disc >>"));
    } else if (node.role == Role::Table && !node.description.empty()) {
      Object attributes = Object::parse("<< /O /Table >>");
      attributes.replaceKey("/Summary", description);
      element.replaceKey("/A", attributes);
    }
  }

  /// Which element each marked content of a page belongs to, and the names in the content itself.
  void writePages() {
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
      std::map<int, std::string> types;
      std::map<int, Object> owners;
      const Page& page = m_layout.pages[i];
      for (std::size_t j = 0; j < page.fragments.size(); ++j) {
        const NodeIndex node = page.fragments[j].node;
        for (const int number : m_contents[i].ofFragment[j]) {
          if (node == kDecoration) continue;
          types[number] = structureType(m_layout.nodes[node]);
          owners[number] = m_elements[node];
        }
      }
      markPage(m_pages[i], types, m_contents[i].firstDrawing);
      Object array = Object::newArray();
      for (const auto& [number, owner] : owners) {
        while (array.getArrayNItems() < number) array.appendItem(Object::newNull());
        array.appendItem(owner);
      }
      addParent(m_pages[i], "/StructParents", m_pdf.makeIndirectObject(array));
      m_pages[i].replaceKey("/Tabs", Object::newName("/S"));
      m_pages[i].removeKey("/Annots");
    }
  }

  void addParent(Object& owner, const char* key, const Object& parent) {
    const int number = m_parents.getArrayNItems() / 2;
    owner.replaceKey(key, Object::newInteger(number));
    m_parents.appendItem(Object::newInteger(number));
    m_parents.appendItem(parent);
  }

  void writeLinks() {
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
      Object annotations = Object::newArray();
      for (const LinkArea& area : m_layout.pages[i].links) annotations.appendItem(writeLink(i, area));
      if (annotations.getArrayNItems() > 0) m_pages[i].replaceKey("/Annots", annotations);
    }
  }

  Object writeLink(std::size_t page, const LinkArea& area) {
    const StructureNode& node = m_layout.nodes[area.node];
    Object annotation =
        m_pdf.makeIndirectObject(Object::parse("<< /Type /Annot /Subtype /Link /F 4 /BS << /W 0 >> >>"));
    Object quads = Object::newArray();
    Rectangle around = area.places[0];
    for (const Rectangle& place : area.places) {
      const double left = place.x;
      const double right = place.x + place.width;
      const double top = kPageHeight - place.y;
      const double bottom = top - place.height;
      for (const double value : {left, bottom, right, bottom, right, top, left, top}) {
        quads.appendItem(Object::newReal(value, 2));
      }
      const double outerRight = std::max(around.x + around.width, right);
      const double outerBottom = std::max(around.y + around.height, place.y + place.height);
      around.x = std::min(around.x, place.x);
      around.y = std::min(around.y, place.y);
      around.width = outerRight - around.x;
      around.height = outerBottom - around.y;
    }
    annotation.replaceKey("/Rect", rectangleOf(around));
    annotation.replaceKey("/QuadPoints", quads);
    annotation.replaceKey("/Contents", Object::newUnicodeString(node.description));
    annotation.replaceKey("/A", actionOf(node));
    addParent(annotation, "/StructParent", m_elements[area.node]);
    Object reference = Object::parse("<< /Type /OBJR >>");
    reference.replaceKey("/Obj", annotation);
    reference.replaceKey("/Pg", m_pages[page]);
    m_annotations[area.node].push_back(reference);
    return annotation;
  }

  /// To a web address, or to where a heading of the report stands.
  Object actionOf(const StructureNode& node) {
    const OutlineEntry* place = node.destination.empty() ? nullptr : findAnchor(m_layout, node.destination);
    if (place == nullptr) {
      Object action = Object::parse("<< /Type /Action /S /URI >>");
      action.replaceKey("/URI", Object::newString(asciiAddress(node.address)));
      return action;
    }
    Object action = Object::parse("<< /Type /Action /S /GoTo >>");
    Object destination = Object::newArray();
    destination.appendItem(m_pages[place->page]);
    destination.appendItem(Object::newName("/XYZ"));
    destination.appendItem(Object::newInteger(0));
    destination.appendItem(Object::newReal(std::min(kPageHeight, kPageHeight - place->y + 6), 2));
    destination.appendItem(Object::newNull());
    action.replaceKey("/D", destination);
    return action;
  }

  void writeRoot() {
    m_root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
    Object kids = Object::newArray();
    kids.appendItem(m_elements[0]);
    m_root.replaceKey("/K", kids);
    Object parents = Object::newDictionary();
    m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_parents.getArrayNItems() / 2));
    parents.replaceKey("/Nums", m_parents);
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
  }

  QPDF& m_pdf;
  const PageLayout& m_layout;
  std::vector<Object> m_pages;
  MarkedContents m_contents;
  std::vector<Object> m_elements;  ///< one per node
  std::map<NodeIndex, std::vector<Object>> m_annotations;
  Object m_parents = Object::newArray();
  Object m_root;
};

std::string bytesOf(QPDF& pdf) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setStreamDataMode(qpdf_s_compress);
  writer.setRecompressFlate(true);
  writer.setDeterministicID(true);
  writer.write();
  const std::unique_ptr<Buffer> buffer(writer.getBuffer());
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

std::string addStructure(const std::string& drawn, const PageLayout& layout, const report::Report& report) {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("report", drawn.data(), drawn.size());
  StructureWriter(pdf, layout).write();
  addMetadata(pdf, report);
  return bytesOf(pdf);
}

}  // namespace playfair::print
