import ts from 'typescript';
import { appendInside, find, parse } from './insert.ts';

/** Adds an element to the array that is the value of that constant: `const modules = […]`. */
export function appendToConstant(text: string, constant: string, element: string): string {
  const declaration = find(parse(text), (node): node is ts.VariableDeclaration => isNamed(node, constant));
  const array = declaration?.initializer;
  if (!array || !ts.isArrayLiteralExpression(array)) throw new Error(`No array "${constant}" to add ${element} to`);
  return appendInside(text, array.elements, array.end - 1, element);
}

/** Adds an element to the array of that property; the property is born in the file's first object when it is absent. */
export function appendToProperty(text: string, property: string, element: string): string {
  const source = parse(text);
  const array = valueOf(source, property);
  if (array && ts.isArrayLiteralExpression(array)) return appendInside(text, array.elements, array.end - 1, element);
  const object = find(source, ts.isObjectLiteralExpression);
  if (!object) throw new Error(`No object to give "${property}" to`);
  return appendInside(text, object.properties, object.end - 1, `${property}: [${element}]`);
}

/** Adds an entry to the object of that property. */
export function appendToObject(text: string, property: string, entry: string): string {
  const object = valueOf(parse(text), property);
  if (!object || !ts.isObjectLiteralExpression(object)) throw new Error(`No object "${property}" to add to`);
  return appendInside(text, object.properties, object.end - 1, entry);
}

function valueOf(source: ts.SourceFile, property: string): ts.Expression | undefined {
  return find(
    source,
    (node): node is ts.PropertyAssignment => ts.isPropertyAssignment(node) && node.name.getText() === property,
  )?.initializer;
}

function isNamed(node: ts.Node, name: string): node is ts.VariableDeclaration {
  return ts.isVariableDeclaration(node) && node.name.getText() === name;
}
