declare module "validate-web-annotation" {
  /** @returns whether the object is an Annotation of the W3C Web Annotation Data Model */
  export default function validate(annotation: object): boolean;
}
