import ts from 'typescript';
import { appendInside, find, parse } from './insert.ts';

/** Gives the file's class one more collaborator, in its constructor. */
export function addCollaborator(text: string, parameter: string): string {
  const constructor = find(parse(text), ts.isConstructorDeclaration);
  if (!constructor?.body) throw new Error('No constructor to add a collaborator to');
  const close = text.lastIndexOf(')', constructor.body.pos);
  return appendInside(text, constructor.parameters, close, parameter);
}

/** Adds a method at the end of the file's class. */
export function addMethod(text: string, method: string): string {
  const declaration = find(parse(text), ts.isClassDeclaration);
  if (!declaration) throw new Error('No class to add a method to');
  const close = declaration.end - 1;
  return `${text.slice(0, close)}\n${method}\n${text.slice(close)}`;
}
